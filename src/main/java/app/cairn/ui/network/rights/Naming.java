package app.cairn.ui.network.rights;

import app.cairn.network.Contact;
import app.cairn.ui.kit.Workspace;

/// What a sentence calls a contact who may have no name yet.
public final class Naming {

  private Naming() {}

  static String of(Contact contact, Workspace workspace) {
    return contact.name().isEmpty() ? workspace.say("exchange.someone") : contact.name();
  }
}
