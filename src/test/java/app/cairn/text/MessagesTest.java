package app.cairn.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.cairn.support.MessageFiles;
import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What the program says, and how French and English set it. Failures give the line to paste.
class MessagesTest {

  /// What French does not set so, and how it does (*Lexique de l’Imprimerie nationale*).
  private static final Map<Pattern, String> FRENCH =
      Map.of(
          Pattern.compile("(?<=[^\\u202F;!?])[;!?]"), "U+202F before ; ! ?",
          Pattern.compile("(?<=[^\\u00A0]):(?!//|\\d)"), "U+00A0 before :",
          Pattern.compile("«(?!\\u00A0)"), "U+00A0 after «",
          Pattern.compile("(?<!\\u00A0)»"), "U+00A0 before »",
          Pattern.compile(" [%€]"), "U+00A0 before % and €",
          Pattern.compile("[“”]"), "« » rather than “ ”");

  private static final Map<Pattern, String> ENGLISH =
      Map.of(
          Pattern.compile("[ \\u00A0\\u202F][;:!?%]"), "no space before ; : ! ? %",
          Pattern.compile("[«»]"), "“ ” rather than « »");

  private static final Map<Pattern, String> BOTH =
      Map.of(
          Pattern.compile("'"), "’ rather than '",
          Pattern.compile("\""), "typographic quotation marks",
          Pattern.compile("\\.{3}"), "… rather than ...",
          Pattern.compile(" {2}|^\\s|\\s$"), "no stray space");

  /// The grammar by which a draft is made: pieces of sentences and expressions, read by the code
  /// alone.
  private static final Set<String> GRAMMAR =
      Set.of("draft.comma", "draft.semicolon", "draft.contractions", "draft.verb");

  @Test
  void bothLanguagesSayTheSameThings() {
    List<String> missing = new ArrayList<>();
    for (String name : MessageFiles.names()) {
      lack(missing, name, Language.FRENCH, Language.ENGLISH);
      lack(missing, name, Language.ENGLISH, Language.FRENCH);
    }
    assertThat(missing).as("lines to paste, translated").isEmpty();
  }

  @Test
  void aKeyStandsOnceInTheFileItIsNamedAfter() {
    List<String> faults = new ArrayList<>();
    eachFile(
        (name, language) -> {
          Set<String> keys = new HashSet<>();
          for (String line : MessageFiles.lines(name, language)) {
            String key = line.substring(0, Math.max(0, line.indexOf('='))).strip();
            if (!key.startsWith(name + ".") || !keys.add(key)) {
              faults.add(MessageFiles.path(name, language) + ": " + line);
            }
          }
        });
    assertThat(faults).isEmpty();
  }

  @Test
  void noFileIsLeftForLaterWhenAllAreReadAhead() {
    assertThat(Messages.FILES).isEqualTo(MessageFiles.names());
  }

  @Test
  void frenchIsSetAsFrenchIs() {
    assertThat(faults(Language.FRENCH, FRENCH)).isEmpty();
  }

  @Test
  void englishIsSetAsEnglishIs() {
    assertThat(faults(Language.ENGLISH, ENGLISH)).isEmpty();
  }

  @Test
  void everyMessageIsAPatternThatShowsTheSameValuesInBothLanguages() {
    Map<String, String> english = MessageFiles.messages(Language.ENGLISH);
    List<String> faults = new ArrayList<>();
    sentences(Language.FRENCH)
        .forEach(
            (key, french) -> {
              Set<Integer> here = shown(key, french);
              Set<Integer> there = shown(key, english.getOrDefault(key, french));
              if (!here.equals(there)) {
                faults.add(key + ": French shows " + here + ", English " + there);
              }
            });
    assertThat(faults).isEmpty();
  }

  @Test
  void aNumberIsWrittenAsTheLanguageWritesIt() {
    assertThat(new Messages(Language.FRENCH).get("kit.tooLong", 2600)).contains("2\u202F600");
    assertThat(new Messages(Language.ENGLISH).get("kit.tooLong", 2600)).contains("2,600");
  }

  @Test
  void aMessageThatDoesNotExistIsRefusedByItsName() {
    Messages messages = new Messages(Language.FRENCH);
    assertThat(messages.has("kit.nothing")).isFalse();
    assertThatThrownBy(() -> messages.get("kit.nothing")).hasMessageContaining("kit.nothing");
    assertThatThrownBy(() -> messages.get("nofile.key")).hasMessageContaining("nofile_fr");
    assertThatThrownBy(() -> messages.get("nodot")).hasMessageContaining("nodot");
  }

  private static void lack(List<String> missing, String name, Language of, Language in) {
    Map<String, String> theirs = MessageFiles.messages(name, in);
    MessageFiles.messages(name, of)
        .forEach(
            (key, text) -> {
              if (!theirs.containsKey(key)) {
                missing.add(MessageFiles.path(name, in) + ": " + key + "=" + text);
              }
            });
  }

  private static Map<String, String> sentences(Language language) {
    Map<String, String> sentences = MessageFiles.messages(language);
    sentences.keySet().removeAll(GRAMMAR);
    return sentences;
  }

  private static List<String> faults(Language language, Map<Pattern, String> rules) {
    List<String> faults = new ArrayList<>();
    sentences(language)
        .forEach(
            (key, text) -> {
              // The grammar of a choice is not what one reads.
              String read = text.replaceAll("\\{\\d+,choice,|(?<=[|,])\\d+[#<]", "");
              BiConsumer<Pattern, String> look =
                  (wrong, right) -> {
                    if (wrong.matcher(read).find()) {
                      faults.add(right + ": " + key + "=" + set(text, language));
                    }
                  };
              BOTH.forEach(look);
              rules.forEach(look);
            });
    return faults;
  }

  /// `text` as it should be set, as far as a machine can tell, its no-break spaces escaped to be
  /// seen.
  private static String set(String text, Language language) {
    return Typography.set(text, language).replace("\u00A0", "\\u00A0").replace("\u202F", "\\u202F");
  }

  private static Set<Integer> shown(String key, String pattern) {
    Set<Integer> shown = new TreeSet<>();
    Format[] formats;
    try {
      formats = new MessageFormat(pattern).getFormatsByArgumentIndex();
    } catch (IllegalArgumentException e) {
      throw new AssertionError("Not a pattern: " + key + "=" + pattern, e);
    }
    for (Format format : formats) {
      if (format instanceof ChoiceFormat choice) {
        for (Object text : choice.getFormats()) {
          shown.addAll(shown(key, text.toString()));
        }
      }
    }
    Matcher plain = Pattern.compile("\\{(\\d+)(?!\\d|,choice)").matcher(pattern);
    while (plain.find()) {
      shown.add(Integer.valueOf(plain.group(1)));
    }
    return shown;
  }

  private static void eachFile(BiConsumer<String, Language> look) {
    for (String name : MessageFiles.names()) {
      for (Language language : Language.values()) {
        look.accept(name, language);
      }
    }
  }

  @Test
  void aNameIsSaidInEveryLanguageThisOneFirst() {
    assertThat(new Messages(Language.ENGLISH).inEveryLanguage("import.circle.usual"))
        .containsExactly("Work", "Travail");
    assertThat(new Messages(Language.FRENCH).inEveryLanguage("import.circle.usual"))
        .containsExactly("Travail", "Work");
  }
}
