package app.cairn.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.cairn.dossier.Dossier;
import app.cairn.map.Face;
import app.cairn.map.Grouping;
import app.cairn.map.MapLayout;
import app.cairn.map.MapLook;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.MapTree;
import app.cairn.map.MapWords;
import app.cairn.map.Plan;
import app.cairn.map.Spot;
import app.cairn.network.Contact;
import app.cairn.network.Dormancy;
import app.cairn.network.Network;
import app.cairn.support.Crowds;
import app.cairn.text.Language;
import app.cairn.text.Messages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/// Maps as files, read back by other programs’ eyes.
class MapPictureTest {

  private static final MapScene SCENE = MapScene.plain(MapLook.DARK, Crowds.TODAY);

  /// Marks of direction, joiners, fillers, variation selectors, tags, controls.
  private static final List<String> UNSEEN =
      List.of(
          "Li\u200Ena\u202C",
          "L\u200Béa 👩\u200D💻 \u200D\u2764\uFE0F",
          "\u202EZoé\u2066 م\u200Fح",
          "A\u00ADda\u034F\uFEFF\u3164 \uDB40\uDC67",
          "Inès\t\n\u0007\u2028\u2060");

  private final FontWidths widths = new FontWidths();
  private final MapPicture picture = new MapPicture(widths);

  @Test
  void anSvgFileHoldsEveryNameAsText() throws Exception {
    Dossier dossier = Crowds.of(100, 1);
    byte[] svg = picture.svg(plan(dossier), SCENE);
    NodeList texts =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getElementsByTagName("text");
    List<String> written = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      written.add(texts.item(i).getTextContent());
    }
    List<String> names = names(dossier);
    assertThat(written.stream().filter(names::contains))
        .as("each of them once")
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(written).contains("Nadia", "Travail");
    assertThat(new String(svg, StandardCharsets.UTF_8))
        .contains("font-family=\"'Source Sans 3'", "font-family=\"'Source Serif 4'")
        .doesNotContain("DOCTYPE");
  }

  @Test
  void inAnSvgFileANameToTheLeftEndsAtItsDotWhateverTheTypeface() throws Exception {
    Plan plan = plan(Crowds.of(100, 1));
    String svg = new String(picture.svg(plan, SCENE), StandardCharsets.UTF_8);
    double left = plan.bounds().left() - 32;
    int ends = 0;
    for (Spot spot : plan.spots()) {
      if (spot.node().kind() == MapNode.Kind.PERSON && spot.side() < 0) {
        String name = Pattern.quote(spot.shown());
        assertThat(
                Pattern.compile("<text text-anchor=\"end\" x=\"([\\d.]+)\"[^>]*>" + name + "<")
                    .matcher(svg)
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group(1)))
                    .map(right -> Math.abs(right - (spot.x() - 9 - left)))
                    .min())
            .as("%s", spot)
            .hasValueCloseTo(0.0, within(0.02));
        ends++;
      }
    }
    assertThat(ends).isGreaterThan(20);
  }

  @Test
  void anSvgFileCarriesTheLettersItIsWrittenWith() throws Exception {
    String svg = new String(picture.svg(plan(Crowds.of(100, 1)), SCENE), StandardCharsets.UTF_8);
    Matcher sheet = Pattern.compile("font-family:'([^']+)'[^}]*base64,([^)]+)\\)").matcher(svg);
    Set<String> families = new HashSet<>();
    while (sheet.find()) {
      byte[] font = Base64.getDecoder().decode(sheet.group(2));
      assertThat(font.length).isLessThan(60_000);
      try (TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
        assertThat(read.getUnicodeCmapLookup().getGlyphId('a')).isPositive();
      }
      families.add(sheet.group(1));
    }
    assertThat(families).containsExactlyInAnyOrder("Source Sans 3", "Source Serif 4");
  }

  @Test
  void aPdfFileHoldsEveryNameAsTextOfTypefacesItCarries() throws IOException {
    Dossier dossier = Crowds.of(100, 1);
    try (PDDocument pdf = Loader.loadPDF(picture.pdf(plan(dossier), SCENE))) {
      assertThat(pdf.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(pdf)).contains(names(dossier));
      PDPage page = pdf.getPage(0);
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void aPictureIsAsLargeAsAskedInTheColoursAskedFor() throws IOException {
    Plan plan = plan(Crowds.of(40, 1));
    BufferedImage one = read(picture.png(plan, SCENE, 1));
    BufferedImage two = read(picture.png(plan, SCENE, 2));
    assertThat(two.getWidth()).isBetween(2 * one.getWidth() - 2, 2 * one.getWidth());
    assertThat(one.getRGB(1, 1)).isEqualTo(MapLook.DARK.paper());
    MapScene day = MapScene.plain(MapLook.LIGHT, Crowds.TODAY);
    assertThat(read(picture.png(plan, day, 1)).getRGB(1, 1)).isEqualTo(MapLook.LIGHT.paper());
  }

  @Test
  void aPictureHasTheShapeOfTheMapAndIsNotBlank() throws Exception {
    Plan plan = plan(Crowds.of(40, 1));
    BufferedImage image = read(picture.png(plan, SCENE, 2));
    String[] box =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(picture.svg(plan, SCENE)))
            .getDocumentElement()
            .getAttribute("viewBox")
            .split(" ");
    assertThat(image.getWidth()).isCloseTo((int) (2 * Double.parseDouble(box[2])), within(3));
    assertThat(image.getHeight()).isCloseTo((int) (2 * Double.parseDouble(box[3])), within(3));
    for (int part = 0; part < 2; part++) {
      int half = image.getWidth() / 2;
      int[] pixels = image.getRGB(part * half, 0, half, image.getHeight(), null, 0, half);
      long drawn = IntStream.of(pixels).filter(one -> one != MapLook.DARK.paper()).count();
      assertThat((double) drawn / pixels.length).as("half %s", part).isBetween(0.005, 0.5);
      assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(20);
    }
  }

  @Test
  void aPictureThatWouldNotFitIntoMemoryIsSmaller() throws IOException {
    BufferedImage image = read(picture.png(plan(Crowds.of(40, 1)), SCENE, 30));
    assertThat((long) image.getWidth() * image.getHeight()).isLessThan(61_000_000);
  }

  @Test
  void namesInOtherScriptsAreDrawn() throws IOException {
    Dossier.Builder dossier = new Dossier.Builder();
    for (String name : List.of("王小明", "محمد", "Zoé 🪨", "\uE000")) {
      dossier.put(Contact.KIND, Contact.someone().lastName(name).contact());
    }
    Plan plan = plan(dossier.build());
    try (PDDocument pdf = Loader.loadPDF(picture.pdf(plan, SCENE))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Zoé");
    }
    assertThat(picture.svg(plan, SCENE)).isNotEmpty();
    assertThat(picture.png(plan, SCENE, 1)).isNotEmpty();
  }

  @Test
  void whatShowsNothingStopsNoFile() throws IOException {
    Dossier.Builder dossier = new Dossier.Builder();
    for (String name : UNSEEN) {
      dossier.put(Contact.KIND, Contact.someone().lastName(name).contact());
    }
    Plan plan = plan(dossier.build());
    try (PDDocument pdf = Loader.loadPDF(picture.pdf(plan, SCENE))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Lina", "Léa", "Zoé", "Ada", "Inès");
    }
    MapNode me = tree(dossier.build());
    try (PDDocument pdf =
        Loader.loadPDF(picture.pages(me, SCENE, "\u200FRéseau", new Messages(Language.FRENCH)))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Lina", "Léa", "Zoé", "Ada", "Inès");
    }
    assertThat(picture.svg(plan, SCENE)).isNotEmpty();
    assertThat(picture.png(plan, SCENE, 1)).isNotEmpty();
    assertThat(widths.width("Li\u200Ena\uFE0F", Face.SANS))
        .isEqualTo(widths.width("Lina", Face.SANS));
  }

  private Plan plan(Dossier dossier) {
    return new MapLayout(widths).plan(tree(dossier), List.of());
  }

  private static MapNode tree(Dossier dossier) {
    return MapTree.of(
        Network.of(dossier),
        Grouping.ORGANISATION,
        Set.of(),
        new Dormancy(12, Crowds.TODAY),
        new MapWords("Nadia", "Sans cercle", "Sans nom", degree -> "Degré " + degree));
  }

  private static List<String> names(Dossier dossier) {
    return dossier.all(Contact.KIND).stream().map(Contact::name).toList();
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
