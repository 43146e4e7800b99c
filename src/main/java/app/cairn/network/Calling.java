package app.cairn.network;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// Work that makes one know many people, told by the words of a role, in French or English.
public enum Calling {
  /// « enseignante », « formateur », “coach”.
  TEACHES(
      "enseignante?s?|prof|professeure?|format(eur|rice)|institut(eur|rice)|coach"
          + "|maitre(sse)? (de conferences|d ecole)|teacher|trainer|lecturer|professor"),
  /// « organisatrice », « présidente », “coordinator”.
  ORGANISES(
      "organisat(eur|rice)|animat(eur|rice)|coordinat(eur|rice)|presidente?|evenementiel"
          + "|delegue?e general|organi[sz]er|coordinator|chair(man|woman)?|events?"),
  /// « commerciale », « courtier », “sales”.
  SELLS(
      "commerciale?|vend(eur|euse)|ventes?|technico"
          + " commerciale?|negociat(eur|rice)|courti(er|ere)|(charge|chargee|ingenieure?) d"
          + " affaires|agente? immobili(er|ere)|sales|account manager|business develop(er|ment)"),
  /// « recruteuse », « DRH », “talent acquisition”.
  RECRUITS(
      "recrut(eur|euse|ement)|ressources humaines|d?rh|chass(eur|euse) de tetes|conseill(er|ere)"
          + " (emploi|en insertion)|recruiter|recruiting|human resources|hr|talent"),
  /// « maire », « élue », “councillor”.
  IS_ELECTED(
      "maire|adjointe? au maire|conseill(er|ere) (municipale?|regionale?)|elue?|deputee?"
          + "|senat(eur|rice)|mayor|councillor"),
  /// « journaliste », “reporter”.
  WRITES("journaliste|redact(eur|rice) en chef|presse|journalist|reporter"),
  /// « libraire », « coiffeur », “shopkeeper”.
  KEEPS_SHOP(
      "libraire|cafeti(er|ere)|restaurat(eur|rice)|coiff(eur|euse)|boulang(er|ere)"
          + "|pharmacien(ne)?|commercante?|barman|barmaid|shopkeeper|hairdresser|bartender");

  /// Who works there serves the sick, whatever they sell elsewhere.
  private static final Pattern HOSPITAL =
      Pattern.compile(
          "\\b(hopita(l|ux)|hospitali(er|ere|ers|eres)|ch[ru]|chru|cliniques?|hospitals?|clinics?)\\b");

  private final Pattern words;

  Calling(String words) {
    this.words = Pattern.compile("\\b(" + words + ")\\b");
  }

  /// What a role says; empty when it says nothing of the kind.
  public static Optional<Calling> of(String role) {
    String folded = Likeness.words(role);
    return Arrays.stream(values())
        .filter(calling -> calling.words.matcher(folded).find())
        .findFirst()
        .filter(calling -> calling.goesWith(role));
  }

  /// False where a place, or a role, denies it: the pharmacist of a hospital keeps no shop.
  boolean goesWith(String place) {
    return this != KEEPS_SHOP || !HOSPITAL.matcher(Likeness.words(place)).find();
  }
}
