package app.cairn.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Connections of LinkedIn, as many as asked for: people who do not exist.
public final class Connections {

  private static final String[] FIRST = {
    "Anne", "Élodie", "Noël", "Łukasz", "Inès", "Jean-François", "Maëlle", "Omar", "Claire", "Paul"
  };
  private static final String[] LAST = {
    "Rivière", "Le Goff", "Benali", "D’Aubigné", "Özdemir", "Martin", "Nowakowski", "Petit"
  };
  private static final String[] ROLE = {
    "Responsable des achats", "\"Associée, conseil\"", "Cadre de santé", "Directeur d’usine", ""
  };

  private Connections() {}

  public static Path write(Path file, int rows) throws IOException {
    Random random = new Random(7);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Notes:\n\"Some addresses may be missing.\"\n\n");
      out.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
      for (int i = 0; i < rows; i++) {
        String mail = random.nextInt(5) == 0 ? "p" + i + "@exemple.fr" : "";
        out.write(
            FIRST[random.nextInt(FIRST.length)]
                + ","
                + LAST[random.nextInt(LAST.length)]
                + " "
                + Integer.toString(random.nextInt(20_000), 36)
                + ",https://www.linkedin.com/in/p-%d-%x,".formatted(i, random.nextInt())
                + mail
                + ",Entreprise "
                + random.nextInt(4_000)
                + ","
                + ROLE[random.nextInt(ROLE.length)]
                + ","
                + (1 + random.nextInt(28))
                + " Sep 20"
                + (10 + random.nextInt(16))
                + "\n");
      }
    }
    return file;
  }
}
