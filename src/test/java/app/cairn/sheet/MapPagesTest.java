package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.dossier.Dossier;
import app.cairn.map.Grouping;
import app.cairn.meeting.Manners;
import app.cairn.network.Circle;
import app.cairn.network.Contact;
import app.cairn.network.Organisation;
import app.cairn.network.Tie;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The map as a booklet, read back as a PDF reader reads it.
class MapPagesTest {

  private static final double LEAST_ON_PAPER = 9.49;

  @ParameterizedTest(name = "{0} people")
  @ValueSource(ints = {12, 400, 3000})
  void everybodyStandsOnceAndTheIndexLeadsThere(int people) throws IOException {
    Dossier dossier = Crowds.of(people, 2);
    try (PDDocument pdf = Loader.loadPDF(booklet(dossier, Language.FRENCH))) {
      List<List<PdfWords.Word>> pages = PdfWords.of(pdf);
      int index = first(pages, "Index des personnes");
      List<String> shown = new ArrayList<>();
      for (List<PdfWords.Word> page : pages.subList(1, index)) {
        page.forEach(word -> shown.add(word.text()));
      }
      Map<String, Integer> times = new HashMap<>();
      shown.forEach(text -> times.merge(text, 1, Integer::sum));
      Map<String, Integer> known = new HashMap<>();
      names(dossier).forEach(name -> known.merge(name, 1, Integer::sum));
      known.forEach((name, count) -> assertThat(times.get(name)).as(name).isEqualTo(count));
      assertThat(ledTo(pdf, pages, index, dossier)).isEqualTo(people);
    }
  }

  /// How many entries lead to a page that holds their name.
  private static int ledTo(
      PDDocument pdf, List<List<PdfWords.Word>> pages, int index, Dossier dossier)
      throws IOException {
    Map<String, String> entries = new HashMap<>();
    for (Contact contact : dossier.all(Contact.KIND)) {
      entries.put(contact.lastName() + ", " + contact.firstName(), contact.name());
    }
    int led = 0;
    for (int i = index; i < pages.size(); i++) {
      for (PDAnnotation annotation : pdf.getPage(i).getAnnotations()) {
        List<String> row = within(pages.get(i), annotation.getRectangle());
        PDPageDestination there =
            (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
        int page = there.retrievePageNumber();
        String name = entries.get(row.getFirst());
        assertThat(row).as("entry").hasSize(2);
        assertThat(row.getLast()).isEqualTo(String.valueOf(page + 1));
        assertThat(pages.get(page)).as(name).anyMatch(word -> word.text().equals(name));
        led++;
      }
    }
    return led;
  }

  private static List<String> within(List<PdfWords.Word> words, PDRectangle place) {
    return words.stream()
        .filter(word -> place.contains((float) word.left() + 1, (float) word.baseline()))
        .map(PdfWords.Word::text)
        .toList();
  }

  @ParameterizedTest
  @EnumSource
  void noLetterIsSmallerThanPaperAllowsAndNoneLiesOnAnother(Language language) throws IOException {
    for (Dossier dossier : List.of(Crowds.of(700, 4), longNames(), oneDoor(), manyCircles())) {
      try (PDDocument pdf = Loader.loadPDF(booklet(dossier, language))) {
        List<List<PdfWords.Word>> pages = PdfWords.of(pdf);
        for (List<PdfWords.Word> page : pages) {
          for (PdfWords.Word word : page) {
            if (!word.text().startsWith("·")) {
              assertThat(word.size()).as(word.text()).isGreaterThan(LEAST_ON_PAPER);
            }
          }
          assertThat(PdfWords.overlapping(page)).isEmpty();
          assertThat(page).noneMatch(word -> word.text().endsWith("…") && word.text().length() > 1);
          assertThat(page).allMatch(word -> word.left() > 30 && word.right() < 842 - 30);
        }
      }
    }
  }

  @Test
  void branchesTooWideForBothSidesStandOneAboveTheOther() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(booklet(wideHouses(), Language.FRENCH))) {
      List<List<PdfWords.Word>> pages = PdfWords.of(pdf);
      assertThat(pages).hasSize(3);
      assertThat(pages.get(1))
          .extracting(PdfWords.Word::text)
          .contains("Maison 0", "Maison 1", "Maison 2");
    }
  }

  @Test
  void aBranchThatIsTooLargeGoesOn() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(booklet(oneDoor(), Language.FRENCH))) {
      List<List<PdfWords.Word>> pages = PdfWords.of(pdf);
      List<String> said = pages.stream().flatMap(List::stream).map(PdfWords.Word::text).toList();
      assertThat(said)
          .contains("Travail", "Travail (suite)", "Transports (suite)", "Par Anne Rivière")
          .contains("Par Anne Rivière (suite)")
          .noneMatch(text -> text.contains("(suite) (suite)"))
          .containsOnlyOnce("Anne Rivière")
          .containsAll(names(oneDoor()));
    }
  }

  @Test
  void theFirstPageTellsWhereEachCircleIsAndLeadsThere() throws IOException {
    Dossier dossier = Crowds.of(400, 2);
    try (PDDocument pdf = Loader.loadPDF(booklet(dossier, Language.FRENCH))) {
      List<List<PdfWords.Word>> pages = PdfWords.of(pdf);
      assertThat(pages.getFirst())
          .extracting(PdfWords.Word::text)
          .contains("Réseau de Nadia", "400 personnes", "Travail");
      for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
        PDPageDestination there =
            (PDPageDestination) ((PDAnnotationLink) annotation).getDestination();
        List<String> row = within(pages.getFirst(), annotation.getRectangle());
        int page = there.retrievePageNumber();
        assertThat(row).contains(pages.get(page).getFirst().text());
        assertThat(row).anyMatch(text -> text.matches("pages? " + (page + 1) + "\\b.*"));
      }
      assertThat(pdf.getPage(0).getAnnotations()).hasSizeGreaterThan(5);
    }
  }

  @Test
  void aReaderShowsCirclesGroupsAndLettersBesideThePages() throws IOException {
    Dossier dossier = Crowds.of(400, 2);
    try (PDDocument pdf = Loader.loadPDF(booklet(dossier, Language.FRENCH))) {
      PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
      List<String> tops = titles(outline);
      assertThat(tops).startsWith("Réseau de Nadia", "Travail").endsWith("Index des personnes");
      assertThat(tops).containsAll(Circle.all(dossier).stream().map(Circle::name).toList());
      List<PDOutlineItem> items = new ArrayList<>();
      outline.children().forEach(items::add);
      assertThat(titles(items.get(1))).hasSizeGreaterThan(3).doesNotHaveDuplicates();
      assertThat(titles(items.getLast())).startsWith("A", "B", "C");
    }
  }

  @Test
  void aMapOfNobodyIsOnePage() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(booklet(Dossier.empty(), Language.ENGLISH))) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(PdfWords.of(pdf).getFirst())
          .extracting(PdfWords.Word::text)
          .contains("Network", "Nobody yet");
    }
  }

  @Test
  void itIsReadAloudBranchByBranch() throws IOException {
    byte[] booklet = booklet(oneDoor(), Language.FRENCH);
    String aloud = PdfStructure.readAloud(booklet);
    assertThat(aloud)
        .containsSubsequence("Réseau", "Travail", "pages 2 à 7", "Travail", "Transports")
        .containsSubsequence("Transports", "Anne Rivière", "Par Anne Rivière", "Personne 100");
    assertThat(aloud).containsSubsequence("Anne Rivière", "Personne 1 ", "Personne 2 ", "Index");
    assertThat(aloud).doesNotContain("Travail (suite)");
  }

  private static List<String> titles(PDOutlineNode node) {
    return StreamSupport.stream(node.children().spliterator(), false)
        .map(PDOutlineItem::getTitle)
        .toList();
  }

  private static int first(List<List<PdfWords.Word>> pages, String heading) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).getFirst().text().equals(heading)) {
        return i;
      }
    }
    throw new AssertionError("No page of that name: " + heading);
  }

  private static List<String> names(Dossier dossier) {
    return dossier.all(Contact.KIND).stream().map(Contact::name).toList();
  }

  /// Names as wide as names get.
  private static Dossier longNames() {
    Dossier.Builder dossier = new Dossier.Builder();
    Circle circle = Circle.next(Dossier.empty(), "Association des anciennes et anciens élèves");
    Organisation house = Organisation.named("Communauté d’agglomération de Saint-Quentin");
    dossier.put(Circle.KIND, circle).put(Organisation.KIND, house);
    for (int i = 0; i < 90; i++) {
      dossier.put(
          Contact.KIND,
          Contact.someone()
              .firstName("Marie-Charlotte-Emmanuelle")
              .lastName("de La Rochefoucauld " + i)
              .circle(circle.id())
              .organisation(i % 3 == 0 ? house.id() : null)
              .rank(i)
              .contact());
    }
    return dossier.build();
  }

  /// Three houses of somebody with a long name, who leads to another: two of them side by side are
  /// wider than a page.
  private static Dossier wideHouses() {
    Dossier.Builder dossier = new Dossier.Builder();
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    dossier.put(Circle.KIND, circle);
    for (int i = 0; i < 3; i++) {
      Organisation house = Organisation.named("Maison " + i);
      dossier.put(Organisation.KIND, house);
      Contact door = wide("Marie-Charlotte", i, circle, house, 1);
      Contact behind = wide("Anne-Emmanuelle", i, circle, house, 2);
      dossier.put(Contact.KIND, door).put(Contact.KIND, behind);
      dossier.put(Tie.KIND, Tie.knows(door.id(), behind.id(), Crowds.TODAY));
    }
    return dossier.build();
  }

  private static Contact wide(String first, int i, Circle circle, Organisation house, int degree) {
    return Contact.someone()
        .firstName(first)
        .lastName("de La Rochefoucauld " + i)
        .circle(circle.id())
        .organisation(house.id())
        .degree(degree)
        .rank(i)
        .contact();
  }

  /// Somebody who leads to a hundred people, and they to others, in a house of a hundred.
  private static Dossier oneDoor() {
    Dossier.Builder dossier = new Dossier.Builder();
    Circle circle = Circle.next(Dossier.empty(), "Travail");
    Organisation house = Organisation.named("Transports");
    dossier.put(Circle.KIND, circle).put(Organisation.KIND, house);
    Contact door =
        Contact.someone()
            .name("Anne Rivière")
            .circle(circle.id())
            .organisation(house.id())
            .contact();
    dossier.put(Contact.KIND, door);
    for (int i = 0; i < 200; i++) {
      Contact one =
          Contact.someone()
              .firstName("Personne")
              .lastName(i + " ")
              .circle(circle.id())
              .organisation(house.id())
              .degree(i < 100 ? 1 : 2)
              .rank(i)
              .contact();
      dossier.put(Contact.KIND, one);
      if (i >= 100) {
        dossier.put(Tie.KIND, Tie.knows(door.id(), one.id(), Crowds.TODAY));
      }
    }
    return dossier.build();
  }

  private static Dossier manyCircles() {
    Dossier.Builder dossier = new Dossier.Builder();
    for (int i = 0; i < 60; i++) {
      Circle circle = new Circle(new UUID(7, i), "Cercle n° " + i, i % 8 + 1, i);
      dossier.put(Circle.KIND, circle);
      dossier.put(
          Contact.KIND, Contact.someone().name("Personne " + i).circle(circle.id()).contact());
    }
    return dossier.build();
  }

  private static byte[] booklet(Dossier dossier, Language language) {
    return new NetworkPicture(new Messages(language), Manners.USUAL.dormancy(Crowds.TODAY))
        .of(
            dossier,
            NetworkPicture.Kind.PAGES,
            Grouping.ORGANISATION,
            Optional.<List<UUID>>empty(),
            false);
  }
}
