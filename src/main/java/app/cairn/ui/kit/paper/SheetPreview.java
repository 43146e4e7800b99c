package app.cairn.ui.kit.paper;

import app.cairn.sheet.Printed;
import java.util.List;

/// A sheet as it would be printed, and its pages as pictures.
public record SheetPreview(Printed printed, List<PagePixels> pages) {}
