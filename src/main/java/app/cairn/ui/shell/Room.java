package app.cairn.ui.shell;

import app.cairn.dossier.EntityKind;
import app.cairn.ui.kit.Screen;
import app.cairn.ui.kit.Workspace;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// A room of the method, as an entry of the sidebar. Its name is the message `shell.room.<key>`.
///
/// @param key `offer`
/// @param group the stage of the method it belongs to, the message `shell.group.<group>`; empty for
///   none
/// @param shortcut goes there
/// @param kinds the entities it shows
/// @param open makes its screen
public record Room(
    String key,
    String group,
    Ikon icon,
    KeyCombination shortcut,
    Set<EntityKind<?>> kinds,
    Function<Workspace, Screen> open) {}
