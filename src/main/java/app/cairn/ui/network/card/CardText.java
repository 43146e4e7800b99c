package app.cairn.ui.network.card;

import app.cairn.network.Contact;
import app.cairn.network.ContactDraft;
import app.cairn.ui.kit.Workspace;
import app.cairn.ui.kit.Writing;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;

/// How a field of a contact is written, and read from what was written.
///
/// @param read the field of a contact
/// @param write puts a value there
/// @param shown what the control shows of a value
/// @param said the value that was written
/// @param limit the most characters it takes
/// @param <T> the field
record CardText<T>(
    Function<Contact, T> read,
    BiFunction<ContactDraft, T, ContactDraft> write,
    Function<T, String> shown,
    Function<String, T> said,
    int limit) {

  private static final int LINE = 200;
  private static final int LINES = 5_000;
  private static final int WORDS = 20_000;

  /// One line; blanks around it do not count.
  static CardText<String> line(
      Function<Contact, String> read, BiFunction<ContactDraft, String, ContactDraft> write) {
    return new CardText<>(
        read,
        write,
        Function.identity(),
        text -> text.strip().replaceAll("\\s*\\n\\s*", " "),
        LINE);
  }

  /// As it is written.
  static CardText<String> words(
      Function<Contact, String> read, BiFunction<ContactDraft, String, ContactDraft> write) {
    return new CardText<>(read, write, Function.identity(), Function.identity(), WORDS);
  }

  /// Several, one a line.
  static CardText<List<String>> lines(
      Function<Contact, List<String>> read,
      BiFunction<ContactDraft, List<String>, ContactDraft> write) {
    return new CardText<>(
        read,
        write,
        lines -> String.join("\n", lines),
        text ->
            Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList(),
        LINES);
  }

  /// Ties a control to this field of a person. What stands in the control stays as it is typed as
  /// long as it says the same: a blank at the end is not taken away from under the fingers.
  Writing tie(TextInputControl control, PersonViewModel person, Workspace workspace) {
    return Writing.tie(
        control,
        person.contact().map(contact -> standing(control, read.apply(contact))),
        text -> {
          T value = said.apply(text);
          if (!value.equals(read.apply(person.contact().get()))) {
            person.edit(draft -> write.apply(draft, value));
          }
        },
        limit,
        workspace);
  }

  private String standing(TextInputControl control, T value) {
    String text = control.getText();
    return text != null && said.apply(text).equals(value) ? text : shown.apply(value);
  }
}
