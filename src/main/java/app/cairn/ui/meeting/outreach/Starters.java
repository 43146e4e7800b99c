package app.cairn.ui.meeting.outreach;

import app.cairn.dossier.Dossier;
import app.cairn.meeting.MessageTemplate;
import app.cairn.meeting.Purpose;
import app.cairn.meeting.Register;
import app.cairn.meeting.Slot;
import app.cairn.meeting.Slots;
import app.cairn.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a message may begin from: texts of Cairn for each purpose, and the person’s own.
final class Starters {

  /// @param own true for one of the person’s own
  /// @param text with its slots
  record Starter(String name, boolean own, String text) {}

  private final Messages messages;

  Starters(Messages messages) {
    this.messages = messages;
  }

  /// All for a purpose, the person’s own first.
  List<Starter> of(Purpose purpose, Dossier dossier) {
    List<Starter> all = new ArrayList<>();
    MessageTemplate.of(purpose, dossier)
        .forEach(one -> all.add(new Starter(one.name(), true, one.text())));
    for (Register register : Register.values()) {
      if (messages.has(key(purpose, register))) {
        String name = messages.get("outreach.register." + register);
        all.add(new Starter(name, false, text(key(purpose, register))));
      }
    }
    return all;
  }

  /// The text of Cairn that fits best, with its slots.
  String proposed(Purpose purpose, Register register) {
    String fitting = key(purpose, register);
    return text(messages.has(fitting) ? fitting : key(purpose, Register.COURTEOUS));
  }

  /// Asks again, warmly and in few words.
  String followUp(Register register) {
    String fitting = "outreach.followUp." + register;
    return text(messages.has(fitting) ? fitting : "outreach.followUp.COURTEOUS");
  }

  /// A template filled with what is known.
  String filled(String template, Map<Slot, String> known) {
    return Slots.filled(template, named(known, true));
  }

  /// A message made a template again.
  String emptied(String message, Map<Slot, String> known) {
    return Slots.emptied(message, named(known, false));
  }

  /// How a slot is written in a template.
  String written(Slot slot) {
    return "{" + messages.get("outreach.slot." + slot) + "}";
  }

  /// @param everyLanguage a template may have been written while another was spoken
  private Map<String, String> named(Map<Slot, String> known, boolean everyLanguage) {
    Map<String, String> named = new HashMap<>();
    known.forEach(
        (slot, value) -> {
          List<String> names = messages.inEveryLanguage("outreach.slot." + slot);
          (everyLanguage ? names : names.subList(0, 1))
              .forEach(name -> named.put(name.toLowerCase(Locale.ROOT), value));
        });
    return named;
  }

  private String text(String key) {
    Object[] slots = new Object[Slot.values().length];
    for (Slot slot : Slot.values()) {
      slots[slot.ordinal()] = written(slot);
    }
    return messages.get(key, slots);
  }

  private static String key(Purpose purpose, Register register) {
    return "outreach.template." + purpose + "." + register;
  }
}
