package app.cairn.ui.pitch;

import app.cairn.sheet.Printed;
import java.util.List;

/// A sheet as it would be printed, and its pages as pictures.
record SheetPreview(Printed printed, List<PagePixels> pages) {}
