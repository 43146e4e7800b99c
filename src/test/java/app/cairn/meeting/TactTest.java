package app.cairn.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a message may say otherwise, and what it may say as it is.
class TactTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bonjour, je cherche un poste dans votre région.                         | JOB",
        "Je suis en recherche d’emploi depuis mars.                              | JOB",
        "JE SUIS À LA RECHERCHE D’UN NOUVEAU POSTE                               | JOB",
        "Je ne vous connais pas, mais je cherche un emploi.                      | JOB",
        "N’auriez-vous pas un poste pour moi ?                                   | JOB",
        "Je joins mon CV à ce message.                                           | JOB",
        "Je souhaite rejoindre votre équipe.                                     | JOB",
        "Si vous entendez parler d’un poste, pensez à moi.                       | JOB",
        "Pourriez-vous m’embaucher ?                                             | JOB",
        "Voici ma candidature spontanée.                                         | JOB",
        "I am looking for a new job near Leeds.                                  | JOB",
        "Are you hiring at the moment?                                           | JOB",
        "I’d love to join your team.                                             | JOB",
        "Let me know if you hear of a position.                                  | JOB",
        "J’ai un petit mot, et un service à te demander.                         | FAVOUR",
        "Pourriez-vous me rendre un service ?                                    | FAVOUR",
        "Pouvez-vous me recommander auprès de votre cheffe ?                     | FAVOUR",
        "Could you put in a good word with your boss?                            | FAVOUR",
        "Pourriez-vous me donner quelques noms ?                                 | CONTACTS_FIRST",
        "Pouvez-vous me mettre en relation avec Paul Kermadec ?                  | CONTACTS_FIRST",
        "Auriez-vous des contacts à la Ville ? Je vous demanderais aussi conseil.| CONTACTS_FIRST",
        "Connaissez-vous quelqu’un au CHU ?                                      | CONTACTS_FIRST",
        "Could you introduce me to your director? I have three questions.        | CONTACTS_FIRST",
        "Do you know anyone at the town hall?                                    | CONTACTS_FIRST",
        "Bonjour [prénom], auriez-vous quinze minutes ?                          | OPEN_SLOTS",
      })
  void isSaidSoftly(String message, Tact tact) {
    assertThat(Tact.of(message, OutreachChannel.EMAIL)).containsExactly(tact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Je ne cherche pas de poste auprès de vous : j’aimerais vous poser trois questions.",
        "Je ne vous demande pas de me recruter, seulement de me raconter votre métier.",
        "Je ne cherche aucun emploi chez vous.",
        "Rien à vous demander, aucun service : juste des nouvelles.",
        "Comment recrutez-vous, chez vous ? Je voudrais comprendre.",
        "Claire me recommande de vous parler du bloc.",
        "Claire m’a recommandé de vous écrire.",
        "Félicitations pour votre nouveau poste !",
        "Nos années à La Poste m’ont appris à attendre.",
        "Vous avez rejoint votre équipe en mars ?",
        "Après ce stage de voile, elle cherche un emploi.",
        "J’ai pensé à toi en passant devant le service des urgences.",
        "Votre avis m’aiderait. Et puis, à qui d’autre devrais-je poser ces questions ?",
        "J’aimerais comprendre, puis savoir qui vous connaissez et me faire mettre en relation.",
        "Je ne vous demande pas de contacts.",
        "Paul m’a présenté à vous au port.",
        "I am not looking for a job with you; I would like your advice.",
        "I don’t need a job: I have three questions.",
        "How do you recruit? I would like to understand.",
        "I would value your view. Who else should I talk to?",
        "Congratulations on your new job",
        "Please reply by Friday [12 h 30]."
      })
  void isLeftInPeace(String message) {
    assertThat(Tact.of(message, OutreachChannel.EMAIL)).isEmpty();
  }

  @Test
  void whatIsLongDependsOnWhereItIsRead() {
    String hundred = "mot ".repeat(100);
    assertThat(Tact.of(hundred, OutreachChannel.EMAIL)).isEmpty();
    assertThat(Tact.of(hundred, OutreachChannel.MESSAGE)).containsExactly(Tact.LONG);
    assertThat(Tact.of(hundred, OutreachChannel.PHONE)).containsExactly(Tact.LONG);
    assertThat(Tact.of("mot ".repeat(140), OutreachChannel.EMAIL)).containsExactly(Tact.LONG);
  }

  @Test
  void whatMattersMostComesFirst() {
    assertThat(
            Tact.of(
                "[prénom], donnez-moi vos contacts : je cherche un emploi.",
                OutreachChannel.MESSAGE))
        .containsExactly(Tact.JOB, Tact.CONTACTS_FIRST, Tact.OPEN_SLOTS);
  }
}
