package app.cairn.sheet;

import app.cairn.map.MapDrawing;
import app.cairn.map.MapNode;
import app.cairn.map.MapScene;
import app.cairn.map.Plan;
import app.cairn.text.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/// A map on sheets of paper, A4 across: first the circles, each with the pages it stands on; then
/// each circle, on as many pages as its names need to be read; then everybody by name.
final class MapPages {

  private final TaggedFile file;
  private final MapPage page;
  private final MapContents contents;
  private final MapIndex index;
  private final Branches branches;
  private final Twigs twigs;
  private final Messages messages;
  private final Bookmarks bookmarks;

  MapPages(TaggedFile file, MapFonts fonts, MapScene scene, String title, Messages messages) {
    WholeNames widths = new WholeNames(fonts.widths());
    this.file = file;
    this.messages = messages;
    page = new MapPage(file, fonts, new MapDrawing(widths), scene, title);
    bookmarks = new Bookmarks(file.document());
    branches = new Branches(widths);
    twigs =
        new Twigs(
            label -> messages.get("sheet.map.more", label),
            door -> messages.get("sheet.map.through", door));
    contents = new MapContents(branches, twigs, messages);
    index = new MapIndex(file, fonts, scene.look(), messages);
  }

  void write(MapNode me) throws IOException {
    List<MapChapter> chapters = new ArrayList<>();
    for (MapNode circle : me.children()) {
      chapters.add(new MapChapter(circle, branches.pages(me, twigs.of(circle), twigs)));
    }
    List<Plan> opening = contents.plans(me, chapters);
    List<PDPage> first = new ArrayList<>();
    opening.forEach(_ -> first.add(page.blank()));
    bookmarks.add(page.title(), first.getFirst());
    Tag sect = file.said().child("Sect");
    for (MapChapter chapter : chapters) {
      write(chapter);
    }
    for (int i = 0; i < opening.size(); i++) {
      contents.draw(file, page, first.get(i), opening.get(i), sect, me, chapters, i == 0);
    }
    index.write(page, bookmarks);
  }

  private void write(MapChapter chapter) throws IOException {
    Tag sect = chapter.plans().isEmpty() ? null : file.said().child("Sect");
    for (Plan plan : chapter.plans()) {
      PDPage here = page.blank();
      boolean begins = chapter.begin(here);
      String circle = chapter.circle().label();
      String heading = begins ? circle : messages.get("sheet.map.more", circle);
      if (begins) {
        bookmarks.add(circle, here);
      }
      MapPage.Head head =
          new MapPage.Head(
              heading, "", chapter.circle().hue(), begins ? sect.child("H2") : null, null);
      MapTags tags = new MapTags(plan, sect);
      page.draw(here, head, plan, tags::expect);
      plan.spots()
          .forEach(
              spot -> {
                switch (spot.node().kind()) {
                  case PERSON -> index.add(spot.node(), here);
                  case CIRCLE -> bookmarks.addBelow(spot.node(), here);
                  default -> {}
                }
              });
    }
  }
}
