package app.cairn.sheet;

/// A sheet as it goes to paper: one layout, for the preview, the file and the printer.
///
/// @param pdf PDF/A-3a and PDF/UA-1 in one file
/// @param widthPoints of the page, in points of 1/72 inch
/// @param heightPoints of the page
/// @param pages 1 when it fits; more when it does not, so that the preview shows what overflows
/// @param title of the document, for a print queue
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
public record Printed(
    byte[] pdf, double widthPoints, double heightPoints, int pages, String title, Fit fit) {}
