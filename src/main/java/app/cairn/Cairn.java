package app.cairn; public final class Cairn { private Cairn(){} public static void main(String[] a){} }
