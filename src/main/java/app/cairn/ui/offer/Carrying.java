package app.cairn.ui.offer;

import app.cairn.offer.OfferPart;

/// A passage about to be carried over, shown as a ghost where it would go.
///
/// @param part where to; null for the mission
record Carrying(String passage, OfferPart part) {}
