package app.cairn.map;

import java.util.function.IntFunction;

/// What the map says where the dossier says nothing.
///
/// @param noCircle the branch of those in no circle
/// @param noName somebody without a name
/// @param degree « Degré 2 »
public record MapWords(String noCircle, String noName, IntFunction<String> degree) {}
