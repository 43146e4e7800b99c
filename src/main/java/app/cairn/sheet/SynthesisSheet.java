package app.cairn.sheet;

import app.cairn.dossier.Dossier;
import app.cairn.insight.Voices;
import app.cairn.meeting.Aspect;
import app.cairn.meeting.Feedback;
import app.cairn.meeting.Themes;
import app.cairn.network.Contact;
import app.cairn.text.Formats;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What was heard, for paper: by what it is about, then by theme, each with who said it.
///
/// @param returns how many
/// @param people how many people said them
/// @param voices how many of them are independent
/// @param parts what they are about, in the order of the wall; only those with returns
public record SynthesisSheet(
    Language language, int returns, int people, int voices, List<Part> parts, LocalDate date) {

  /// Forme, fond, mise en œuvre, or not sorted yet.
  public record Part(Aspect aspect, List<Theme> themes) {}

  /// What several may have said.
  ///
  /// @param name empty for returns without theme
  /// @param dots who said it, each person once
  public record Theme(String name, List<Dot> dots, List<Said> returns) {}

  /// A person, shown as a dot with an initial.
  ///
  /// @param linked true where another one of the same voice stands before
  public record Dot(String initial, String name, boolean linked) {}

  /// @param words as they are printed, with guillemets where they are theirs
  /// @param by who and when
  public record Said(String words, String by) {}

  /// A synthesis of `returns`, in that order; those that are there no more are left out.
  public static SynthesisSheet of(
      Dossier dossier, Collection<UUID> returns, Language language, LocalDate today) {
    return new Gathering(dossier, returns, language).sheet(today);
  }

  private static final class Gathering {

    private final Dossier dossier;
    private final List<Feedback> all;
    private final Language language;
    private final Messages messages;
    private final Formats formats;
    private final Voices voices;

    Gathering(Dossier dossier, Collection<UUID> returns, Language language) {
      this.dossier = dossier;
      this.all =
          returns.stream()
              .map(id -> dossier.find(Feedback.KIND, id))
              .flatMap(Optional::stream)
              .toList();
      this.language = language;
      this.messages = new Messages(language);
      this.formats = new Formats(messages);
      this.voices = Voices.of(dossier);
    }

    SynthesisSheet sheet(LocalDate today) {
      Set<UUID> people = people(all);
      List<Part> parts = new ArrayList<>();
      for (Aspect aspect :
          List.of(Aspect.FORM, Aspect.SUBSTANCE, Aspect.CARRYING_OUT, Aspect.UNSORTED)) {
        List<Feedback> about = all.stream().filter(one -> one.aspect() == aspect).toList();
        if (!about.isEmpty()) {
          parts.add(new Part(aspect, themes(about)));
        }
      }
      return new SynthesisSheet(
          language, all.size(), people.size(), voices.count(people), parts, today);
    }

    private static Set<UUID> people(List<Feedback> some) {
      Set<UUID> people = new LinkedHashSet<>();
      some.stream().map(Feedback::contact).filter(Objects::nonNull).forEach(people::add);
      return people;
    }

    /// The most frequent theme first; each return once, under the first of its themes.
    private List<Theme> themes(List<Feedback> about) {
      Map<String, List<Feedback>> byTheme = new LinkedHashMap<>();
      Set<UUID> placed = new HashSet<>();
      for (String theme : Themes.counted(about).keySet()) {
        for (Feedback one : about) {
          if (Themes.has(one, theme) && placed.add(one.id())) {
            byTheme.computeIfAbsent(theme, _ -> new ArrayList<>()).add(one);
          }
        }
      }
      List<Theme> themes = new ArrayList<>();
      byTheme.forEach((name, heard) -> themes.add(theme(name, heard)));
      List<Feedback> others = about.stream().filter(one -> !placed.contains(one.id())).toList();
      if (!others.isEmpty()) {
        themes.add(theme("", others));
      }
      return themes;
    }

    private Theme theme(String name, List<Feedback> heard) {
      return new Theme(
          PlainText.line(name, language), dots(heard), heard.stream().map(this::said).toList());
    }

    private List<Dot> dots(List<Feedback> heard) {
      List<Dot> dots = new ArrayList<>();
      for (List<UUID> voice : voices.groups(people(heard))) {
        boolean linked = false;
        for (UUID person : voice) {
          String name = name(person);
          dots.add(new Dot(initial(name), name, linked));
          linked = true;
        }
      }
      return dots;
    }

    private static String initial(String name) {
      return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private Said said(Feedback one) {
      String words = PlainText.line(one.words(), language);
      String by = one.contact() == null ? "" : name(one.contact());
      String day = formats.date(one.notedAt());
      return new Said(
          one.sort() == Feedback.Sort.QUOTE ? messages.get("sheet.quoted", words) : words,
          by.isEmpty() ? day : by + ", " + day);
    }

    private String name(UUID person) {
      return dossier
          .find(Contact.KIND, person)
          .map(one -> one.firstName().isBlank() ? one.name() : one.firstName())
          .map(PlainText::line)
          .filter(name -> !name.isEmpty())
          .orElseGet(() -> messages.get("exchange.someone"));
    }
  }
}
