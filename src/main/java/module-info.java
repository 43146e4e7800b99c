/// Cairn, one module. The packages and the arrows between them: `docs/architecture.md`.
module app.cairn {
  // the window
  requires javafx.controls;
  requires javafx.swing;
  requires atlantafx.base;
  requires org.controlsfx.controls;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;

  // the document
  requires java.sql;
  requires org.pcollections;
  requires com.fasterxml.uuid;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;
  requires io.github.javadiffutils;

  // the network
  requires org.jgrapht.core;

  // paper
  requires java.desktop;
  requires java.xml;
  requires jdk.unsupported;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  requires org.apache.xmpbox;
  requires de.rototor.pdfbox.graphics2d;
  requires org.apache.commons.logging;
  requires io.nayuki.qrcodegen;
  requires com.googlecode.ezvcard;

  // other formats
  requires org.apache.commons.csv;
  requires net.sf.biweekly;

  // the command line
  requires info.picocli;
  requires org.slf4j;

  // JavaFX makes the window’s Application.
  exports app.cairn to
      javafx.graphics;
  // The stylesheet names a skin of ours.
  exports app.cairn.ui.kit to
      javafx.controls;

  // Nothing else is for others; picocli fills the fields of the commands.
  opens app.cairn.cli to
      info.picocli;
}
