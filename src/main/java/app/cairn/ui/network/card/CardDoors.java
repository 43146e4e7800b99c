package app.cairn.ui.network.card;

import java.util.UUID;
import java.util.function.Consumer;

/// Where a card leads.
///
/// @param choose shows another person, circle or organisation instead
/// @param remove takes the person, circle or organisation away
/// @param close closes the drawer
record CardDoors(Consumer<UUID> choose, Consumer<UUID> remove, Runnable close) {}
