<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>Le journal des accès de ce mois</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(n’existe plus)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>aucun utilisateur connecté</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>Dossiers cliniques</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>Conservez cette page hors de l’ordinateur. Chaque sceau garantit toutes les lignes qui le précèdent : réimprimez le même mois, et si un seul caractère de son sceau diffère, des lignes ont été modifiées ou coupées.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>Les sceaux à la fin du mois</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>Les sceaux à ce jour</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>Le mois n’est pas terminé : état au %1. Réimprimez-le ensuite.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultations</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>Impressions, fichiers</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>Qui a travaillé avec les dossiers</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>Aucune n’a été faite ce mois-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>%n sauvegarde a été faite, le %1.</numerusform>
            <numerusform>%n sauvegardes ont été faites, la dernière le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>Ce qu’un responsable doit savoir</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>Rien : aucun mot de passe erroné, aucun changement de compte ni de clé, rien d’importé, d’enregistré en fichier ou de restauré.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>le texte d’un consentement</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>les consentements de %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>un consentement de %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>les questions du questionnaire de santé</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>le questionnaire de santé de %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>ce que demande l’accueil</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>un questionnaire de santé vierge pour %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>des consentements à signer pour %1</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>un accord médical pour %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>pourquoi traiter %1 malgré une précaution</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>ce que l’accueil sait de %1</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>une échelle de suivi de %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>les points gâchettes de %1 qui n’en font qu’un</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>la note d’une séance de %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>le bilan d’évolution de %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>les proches de %1</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>deux dossiers de %1 ont été réunis</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>le dossier de %1 a été de nouveau séparé</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 et une personne semblable sont deux personnes</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>les rendez-vous de %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>un rendez-vous</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>une série de rendez-vous</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>la liste d’attente</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>un rappel a été fait</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>un rappel n’a finalement pas été fait</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>un planning du jour</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>les calendriers, avec les noms des clients</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>les calendriers</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>le journal des accès d’un mois</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>les jours de fermeture du cabinet</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>les horaires de %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>une prestation</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>une salle</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>un texte type personnel</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>un texte type commun</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>les phrases qui composent les notes</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>l’aspect des pages imprimées</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>la photo de %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>un fichier de %1 à l’accueil</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>un fichier clinique de %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>une note sur %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>Mot de passe erroné à la connexion</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>Verrouillage ou fermeture du cabinet</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>Ouverture du dossier de %1</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>Ouverture d’une séance de %1</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>Ouverture d’un résumé de séance de %1</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Ouverture : %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>Ajout du client %1</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>Début d’une séance de %1</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>Création d’un résumé de séance de %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajout : %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>Modification des coordonnées de %1</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>Modification d’une séance de %1</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>Modification d’un résumé de séance de %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modification : %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>Suppression du client %1</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>Suppression d’une séance de %1</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>Suppression d’un résumé de séance de %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Suppression : %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>Impression du dossier de %1</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>Impression d’une séance de %1</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>Impression d’un résumé de séance pour %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impression : %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>Enregistrement en fichier</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>Dossier de %1 enregistré en fichier</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>Séance de %1 enregistrée en fichier</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>Résumé de séance pour %1 enregistré en fichier</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>Enregistré en fichier : %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>Importation de données</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>Importation : %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>Modification de l’équipe</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>Modification de clés ou d’un mot de passe</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Refus : %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>Création d’un compte d’accueil pour %1</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>Création d’un compte de thérapeute pour %1</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>Création d’un compte de responsable pour %1</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>Ajout de %1 à l’équipe</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>Modification de la mention imprimée après le nom de %1</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>Indication que %1 ne travaille plus ici</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>Changement de nom du compte de %1</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>Suppression du compte de %1</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>Nouveau mot de passe donné à %1</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>%1 passe de l’accueil au rôle de thérapeute</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>%1 passe de l’accueil au rôle de responsable</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>%1 passe du rôle de thérapeute à l’accueil seul</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>%1 passe du rôle de thérapeute à celui de responsable</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>%1 passe du rôle de responsable à l’accueil seul</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>%1 passe du rôle de responsable à celui de thérapeute</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>Annulation d’une modification des comptes</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Modification de son propre mot de passe</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>Création d’une nouvelle feuille de récupération</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>Données rechiffrées ; les anciennes clés n’ouvrent plus rien</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>Enregistrement de cette liste en fichier</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>Remplissage du cabinet d’exemple</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Modification de l’en-tête</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>Modification du délai de verrouillage du cabinet</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Modification de l’emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(n’existe plus)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>Élément noté par une version plus récente d’Untie : %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>Ouverture du cabinet avec la feuille de récupération, en tant que %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>Affichage de la feuille de récupération</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>Impression d’un premier mot de passe pour %1</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>Échec : %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Signature d’une note</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>Signature d’une séance de %1</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>Ajout à une note signée</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>Ajout à une séance signée de %1</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Modification de la durée de conservation des dossiers</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>Restriction du dossier de %1</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>Levée de la restriction du dossier de %1</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>Dossier d’un client masqué en vue de son effacement</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>Dossier d’un client effacé définitivement</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Un compte doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>Le nom d’un compte a au plus 200 caractères.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>Un compte porte déjà ce nom. Ajoutez de quoi distinguer les deux.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>C’est le seul responsable. Donnez d’abord ce rôle à quelqu’un d’autre, sinon personne ne pourrait plus administrer le cabinet.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>Un responsable connaît la feuille de récupération : il en faut une nouvelle.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>Changez plutôt votre propre mot de passe : vos clés restent inchangées.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>Les données sont encore en cours de rechiffrement à la suite de changements précédents. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>La liste des comptes est pleine. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>Vos rendez-vous</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Aucun rendez-vous.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>Si vous ne pouvez pas venir, merci de nous prévenir le plus tôt possible.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>Il faut un thérapeute pour ce rendez-vous.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>Un rendez-vous dure de %1 à %2 minutes.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>Le temps avant et le temps après durent au plus %1 minutes chacun.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>Une plage bloquée sans client ne peut pas arriver.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Ce motif compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Cette note compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>L’horloge de cet ordinateur indique %1, mais une réservation a été faite le %2. Réglez l’horloge avant de continuer.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>Un rendez-vous « %1 » ne peut pas devenir « %2 ».</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>La ligne %1 du journal manque.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>La ligne %1 du journal a été modifiée.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>Le journal a été coupé après la ligne %1.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>La ligne %1 du journal n’est pas celle qui a été signée.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>Un répertoire de sauvegarde s’indique avec son chemin complet.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>Le second répertoire doit être un autre : une copie à côté de la première est perdue avec elle.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>hors horaires</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>ne travaille plus ici</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>Un fichier est limité à %1 événements. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>Plusieurs clients portent ce nom ; choisissez le bon, sinon la plage est bloquée.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>Le texte dépasse %1 caractères ; la fin est coupée.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Il a été annulé.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>Il n’empêche aucun autre rendez-vous.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>Un fichier est limité à %1 rendez-vous. La suite n’a pas été reprise.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>Ce calendrier ne contient aucun événement.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>Le dossier de cette personne est restreint : rien n’est réservé pour elle.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>%n déjà prise</numerusform>
            <numerusform>%n déjà prises</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>Le dossier de cette personne est restreint : rien n’est réservé pour elle.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Téléphone privé</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Contact d’urgence</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>Lien du contact d’urgence</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Non repris</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>« %1 » n’est pas une date. Ce texte figurera dans la note.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>Ce texte figurera dans la note.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>« %1 » n’est pas une adresse e-mail. Ce texte figurera dans la note.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>« %1 » n’est pas un numéro de téléphone. Ce texte figurera dans la note.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>La photo est écartée. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>Accueil : les %1 lignes vérifiées concordent toutes.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>Dossiers cliniques : les %1 lignes vérifiées concordent toutes.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Accueil : %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>Dossiers cliniques : %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>Indiquez pourquoi la personne vient.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>La plainte compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>Les objectifs comptent %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>Un épisode se termine après son début.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>Ce fichier dépasse 25 Mo. Choisissez-en un plus petit.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>Une personne ne peut pas être liée à elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>Le lien contraire figure déjà ici. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>Cela tournerait en rond : par d’autres liens, quelqu’un serait son propre parent ou représentant légal. Vérifiez d’abord ces liens.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>La note compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>Le motif compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>Une note porte sur un fait passé.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>Une version de cette note n’est pas signée : elle date d’avant la signature des notes hors séance, ou sa signature a été retirée dans le fichier.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>Tout ce qui est conservé à votre sujet</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>Confidentiel. Constats d’un thérapeute, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Copie d’un dossier</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Questionnaires de santé</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>Notes de séance</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>%n séance, dont la note n’est pas encore signée, ne figure pas ici.</numerusform>
            <numerusform>%n séances, dont la note n’est pas encore signée, ne figurent pas ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>Ce qui concerne d’autres personnes ne fait pas partie de cette copie.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Notes de l’accueil</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>Indication donnée à l’accueil</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>Comment vous joindre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>aucun souhaité</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>Le motif de votre venue</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Objet de la question</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>douleur, de 0 (aucune) à 10 (la pire)</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>activité, de 0 (impossible) à 10 (comme avant)</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>Ce que vous avez dit de vous</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>Notes hors séance</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>Un client doit avoir un nom ; un seul mot suffit.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Ce nom compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>Ce jour n’existe pas. Indiquez le jour, le mois et l’année, ou laissez vide.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Cette date de naissance est dans le futur.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>Cette date de naissance remonte à plus de %1 ans. Vérifiez l’année.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>Ce numéro de téléphone compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>Un numéro de téléphone se compose de chiffres. Les autres remarques vont dans la note.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>Cette adresse e-mail compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>Ce n’est pas une adresse e-mail ; elle se présente comme nom@example.org.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Cette note compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>Ce texte compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>Le pays %1 n’existe pas ; choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>Il y en a %1 en plus de la coordonnée préférée ; %2 au plus peuvent être enregistrées.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>Il y a %1 étiquettes ; %2 au plus peuvent être enregistrées.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>%1 est trop long. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>%1 n’est pas une ligne de tableau. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>%1 ne correspond pas aux tables d’un cabinet. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>%1 ne décrit pas un cabinet.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>Ce cabinet contient déjà des clients ou des rendez-vous. Un cabinet entier s’importe dans un cabinet qui vient d’être créé.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 tourne en rond. Rien n’a été repris.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>Ce répertoire se trouve sur un autre ordinateur (%1). Un cabinet utilisé doit se trouver sur un disque de celui-ci : choisissez un répertoire ici, ou déplacez-y le cabinet entier. Les sauvegardes, elles, peuvent rester là-bas.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>Ce répertoire est copié par %1 pendant son utilisation, ce qui endommagerait le cabinet. Choisissez un répertoire ailleurs, ou sortez-en le cabinet entier, par exemple vers Documents. Les sauvegardes, elles, peuvent s’y trouver.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>Une ligne de l’en-tête compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>Le cabinet doit avoir un nom : il figure en tête de tout ce qui est imprimé.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>Le fuseau horaire %1 n’existe pas ; écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>Le programme n’existe pas dans la langue %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>Le pays %1 n’existe pas ; écrivez-le comme FR.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>%1 n’est pas disponible de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>%1 a déjà %2 de %3 à %4, et le temps avant ou après est nécessaire.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 a déjà %2 de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>%1 n’est pas libre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>%1 a rendez-vous avec %2 de %3 à %4.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>%1 ne travaille pas de %2 à %3.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>Le cabinet est fermé ce jour-là.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>Le responsable doit avoir un nom.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>Le nom du responsable est trop long.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>Le responsable doit avoir un mot de passe.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>Aucun rendez-vous.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>en séance</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Planning du jour</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>à remplir au stylo</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>Questionnaire de santé vierge</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Consentements à signer</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Planning du jour</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>Tout ce qu’il faut à l’accueil</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>Prénoms et salles</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>Reprendre à l’accueil</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>L’accueil ne l’a plus.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>Transmettre à l’accueil</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>L’accueil peut maintenant l’imprimer.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Résumé de séance</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>Il a été remis et n’est plus conservé à l’accueil.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, né(e) le %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>Note complète</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Bilan d’évolution</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Depuis la première séance</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 mois</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>Ce que cela veut dire, simplement</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>Aucun questionnaire de santé n’a encore été rempli.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Questionnaire de santé</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · séance du %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>L’événement n’a pas de fin ; une durée d’une heure est retenue.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>Il se répète d’une façon impossible pour des rendez-vous (%1) ; seule la première fois est reprise.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>Il se répète plus de %1 fois ; les suivantes ne sont pas reprises.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>L’événement n’est jamais fermé ; le fichier est endommagé à cet endroit.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>Son début n’est pas indiqué, ou pas de façon lisible.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>Il a lieu dans plus de %1 ans.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>Le fuseau horaire « %1 » est inconnu ; celui du cabinet est retenu.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>Il dure moins de cinq minutes et n’occupe donc aucune plage.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>Il dure plus d’un an.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>Il n’en reste aucune occurrence.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>point gâchette actif</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>point gâchette latent</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>point sensible</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>zone de douleur</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>muscle tendu</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>spasme</translation>
    </message>
    <message>
        <source>adhesion or scar</source>
        <translation>adhérence ou cicatrice</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>inflammation ou gonflement</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>engourdissement ou fourmillements</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>zone de douleur référée</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>ecchymose</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>lésion cutanée</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>grosseur, orienter vers un médecin</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>« %1 » est trop volumineux : la lecture se limite à %2 Mo à la fois. Exportez-le en plusieurs parties, ou sans les images.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>« %1 » est un classeur de tableur. Ouvrez-le dans le tableur, enregistrez-le en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>« %1 » n’est pas un texte : aucune personne ne peut y être lue. Exportez le carnet d’adresses en CSV ou vCard et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>« %1 » est endommagé à la ligne %2 : elle contient un caractère qu’aucun texte ne contient. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>« %1 » s’importe seul. Seules les fiches d’adresse (vCard) peuvent former plusieurs fichiers.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>Figure aussi à la ligne %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Avec une photo.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>Sans doute une personne dont le dossier est restreint : rien n’y est modifié.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>A des proches dans le fichier.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>Figure aussi à la ligne %1 de « %2 ».</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>Un fichier fournit au plus %1 personnes. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>Un guillemet s’ouvre ici et n’est jamais fermé. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>Une cellule de plus d’un million de caractères se trouve ici. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>Une ligne de plus de mille cellules se trouve ici. La suite n’a pas été lue.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>À partir d’ici, les photos ne sont indiquées que par une adresse sur Internet. Elles ne sont pas téléchargées.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>Un proche n’a pas de fiche dans le fichier et est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>Indiquez pourquoi vous continuez.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>120 caractères au plus : ce que l’accueil doit savoir, rien d’autre.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>Un thérapeute doit s’être connecté une fois avant qu’un questionnaire puisse être rempli ici.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Personne n’a encore signé.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>Le nom de la personne qui signe manque.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>Pour un mineur, un représentant légal doit signer.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>Le lien du représentant légal avec l’enfant manque.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>L’enfant doit aussi être d’accord.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>%1 est dans le futur. Quand était-ce ?</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>%1 est trop lointain. Quand était-ce ?</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>Un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>Un nombre entier de 1 à 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>Une semaine de 1 à 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>Ce texte dépasse 4 000 caractères.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>Ici, la douleur au mieux est plus forte que la douleur au pire. Les deux sont-elles inversées ?</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>La douleur actuelle est plus forte qu’au pire.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>La douleur actuelle est plus faible qu’au mieux.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>%1 n’est pas connu ici : vérifiez s’il fluidifie le sang, atténue la douleur ou fragilise la peau.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>La réponse à « %1 » est non, mais %2 se prend d’habitude pour cela.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>Des médicaments sont cités, et il est indiqué qu’aucun n’est pris.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Ne sait pas</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Préfère ne pas répondre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1, pris dans les 8 dernières heures</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 à gauche</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 à droite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>Ne pas traiter aujourd’hui</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>Accord médical d’abord</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>Éviter la zone</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>Adapter le traitement</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>Urgence : envisager d’appeler les secours maintenant</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>Envisager d’orienter vers un médecin aujourd’hui</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>Envisager d’orienter bientôt vers un médecin</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>Ne pas appuyer dessus ; envisager d’orienter vers un médecin</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>Pas de massage</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Rien à cet endroit</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>À proscrire : %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>pression %1 au plus</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>endroit non précisé : demander</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>Pas certain : demander.</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Médicament : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Name the complaint or the activity, in the client’s words.</source>
        <translation>Indiquez la plainte ou l’activité, avec les mots du client.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Ce jour est dans le futur.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, né(e) le %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>Merci d’examiner ce qui suit, que cette personne m’a signalé avant un massage :</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Endroit : %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>Je n’ai pas travaillé à cet endroit et ne le ferai pas avant que vous l’ayez vu.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>Je ne suis pas médecin et ne pose aucun diagnostic ; merci de m’indiquer si, selon vous, un massage est sans danger.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>Indiquez le médecin.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>Indiquez le jour avec l’année.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>La fin précède la date de l’accord.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>L’accord médical de %1 a expiré le %2</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>Accord jusqu’au %1, donné par %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1 pour : %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Rempli par le client</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>Commencé par le client</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>le %1, pas encore repris</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>Questionnaire de santé commencé</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>le %1, non terminé</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Pas encore d’anamnèse</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>on ne sait rien de la santé de ce client</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Consentement : %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>Anamnèse à revoir</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>revue pour la dernière fois le %1</translation>
    </message>
</context>
<context>
    <name>IntakePages</name>
    <message>
        <source>Medicine</source>
        <translation>Médicament</translation>
    </message>
    <message>
        <source>Dose, and what for</source>
        <translation>Dose, et pour quoi</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Pris aujourd’hui</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>Opération ou accident</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Questionnaire de santé</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>Remplissez ce que vous pouvez. Laissez de côté ce que vous préférez ne pas dire : nous en parlerons avant le massage.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>Ces réponses restent confidentielles. Elles nous aident à vous traiter en toute sécurité et ne constituent pas un examen médical.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Téléphone, e-mail</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>Ce que j’ai écrit est exact, pour autant que je sache. Je signalerai tout changement.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>Signature (pour un mineur : d’un parent ou représentant légal)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>Questionnaire de santé, rempli par le client le %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>Questionnaire de santé, rempli avec le client le %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>Fait partie du dossier de santé confidentiel.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>Selon le client, rien n’a changé depuis le questionnaire précédent.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>Chacun est indépendant des autres. Signez ceux que vous acceptez ; vous pouvez retirer chacun d’eux.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. Chacun est indépendant des autres. Signez ceux que vous acceptez ; vous pouvez retirer chacun d’eux.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Nom en majuscules</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>Consentements donnés</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>Aucun n’a encore été donné.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>La sauvegarde %1 n’a pas été supprimée : elle contient %2, qui ne vient pas d’Untie.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>%1 est le cabinet lui-même. Choisissez un autre répertoire pour ses sauvegardes.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>%1 se trouve dans le cabinet. Choisissez un répertoire ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>%1 est déjà une sauvegarde. Choisissez le répertoire au-dessus.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>Ces deux fichiers ne datent pas du même moment : le coffre de l’accueil est plus ancien que ce dont le coffre clinique se souvient.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>Ces deux fichiers ne datent pas du même moment : le coffre clinique est plus ancien que ce dont celui de l’accueil se souvient.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>Le coffre de l’accueil est plus ancien que la dernière fois que cet ordinateur l’a vu : quelqu’un a mis une ancienne copie à sa place.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>Le coffre clinique est plus ancien que la dernière fois que cet ordinateur l’a vu : quelqu’un a mis une ancienne copie à sa place.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>Le coffre de l’accueil a une autre histoire que celle que cet ordinateur a vue : il a continué à partir d’une ancienne copie, ou a été modifié.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>Le coffre clinique a une autre histoire que celle que cet ordinateur a vue : il a continué à partir d’une ancienne copie, ou a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>%n client a des séances, mais l’accueil ne le connaît pas.</numerusform>
            <numerusform>%n clients ont des séances, mais l’accueil ne les connaît pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>%n opération entre les deux coffres n’a pas encore pu être terminée ; nouvel essai à la prochaine connexion.</numerusform>
            <numerusform>%n opérations entre les deux coffres n’ont pas encore pu être terminées ; nouvel essai à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>Ce répertoire contient des sauvegardes de plusieurs cabinets. Choisissez-en une.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>Ni ce mot de passe ni cette feuille de récupération ne sont ceux du cabinet que la sauvegarde doit remplacer.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>Cette sauvegarde est celle d’un autre cabinet. Restaurez-la dans un nouveau répertoire.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>Cette feuille de récupération n’ouvre pas cette sauvegarde : elle est d’un autre cabinet, ou date d’avant ou d’après son remplacement.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>Cette sauvegarde a été faite avec une feuille de récupération antérieure. Munissez-vous de cette feuille ou du mot de passe de l’époque.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>Indiquez sous quel nom le responsable se connectera désormais.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>Il ne reste aucun trousseau de ce cabinet ; son responsable a donc besoin d’un nouveau mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>%n questionnaire reçu ne peut pas être ouvert : il a été scellé pour un autre coffre clinique. Redemandez-le à ce client.</numerusform>
            <numerusform>%n questionnaires reçus ne peuvent pas être ouverts : ils ont été scellés pour un autre coffre clinique. Redemandez-les à ces clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>Client inconnu %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>Ce client avait des séances mais aucune fiche à l’accueil. Indiquez de qui il s’agit.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>%1 se trouve dans le répertoire même du cabinet : ce qui détruit l’un détruit les deux. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>Dites en quelques mots pourquoi : quiconque trouve le dossier doit le savoir.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>La liste des comptes (le fichier « keyring ») a été modifiée par autre chose qu’Untie. Les données sont complètes, mais les comptes ne peuvent plus être modifiés avant que le trousseau soit restauré depuis une sauvegarde ou recréé avec la feuille de récupération.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>La liste des comptes (le fichier « keyring ») est plus ancienne que ce dont ce cabinet se souvient : quelqu’un a remis une ancienne copie, et les mots de passe de l’époque l’ouvrent à nouveau. Les comptes ne peuvent plus être modifiés avant que le trousseau le plus récent soit restauré depuis une sauvegarde ou recréé avec la feuille de récupération.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>Ces lignes comptent %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>Cette couleur ou cette taille ne fait pas partie des choix possibles.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Prononciation du nom</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>Téléphone préféré</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>E-mail préféré</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Langue des impressions</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nom semblable</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>même nom de famille</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>même date de naissance</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>date de naissance semblable</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>même e-mail</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>g gauche</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>d droit droite</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Note tardive</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>Désaccord du client</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Invalidée</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Subjective</source>
        <translation>Subjectif</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>NoteProof</name>
    <message>
        <source>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</source>
        <translation>Cette séance compte comme signée, mais sa signature manque. Ne vous y fiez pas ; comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>Cette note était signée, mais son état a été modifié dans le fichier par autre chose qu’Untie. Comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>Cette note a été modifiée dans le fichier après sa signature. Ne vous y fiez pas ; comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>La signature de cette note ne concorde pas : qui l’a signée, ou quand, a été modifié dans le fichier. Comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>Cette note a été signée avec une clé qui n’est pas connue comme celle de son auteur. Comparez-la avec une sauvegarde.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>Un élément ajouté à cette note manque ou se trouve dans un autre ordre. Comparez-la avec une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Utilisez au moins %1 caractères ; quelques mots à la suite se retiennent facilement.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>C’est l’un des premiers que quelqu’un essaierait. Mettez à la suite quelques mots sans rapport entre eux.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>Ceci vous ouvre Untie. Personne d’autre que vous ne doit le lire.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>Choisissez votre nom là où Untie demande qui travaille, et saisissez ceci avec les espaces. Choisissez ensuite votre propre mot de passe : Réglages, Mon compte.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>Déchirez ce papier ensuite.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>Toute personne qui travaille ici doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Ce nom compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>Ce titre professionnel compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>L’abréviation se compose de lettres et de chiffres et commence par une lettre.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>L’abréviation compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>Le nom compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>Le texte type est vide.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>Le texte compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>Un autre texte type a déjà l’abréviation « %1 ».</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>Cette image dépasse 20 Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>Cette image ne peut pas être affichée. Choisissez un PNG ou un JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>Cette image dépasse 16 mégapixels. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Cette image est endommagée et illisible.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a muscle, %2 &quot;left&quot; or &quot;right&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PointChange</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>Les deux se trouvent sur des côtés différents du corps.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>Une même séance a examiné les deux : il s’agit donc de deux points.</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of the year as short as possible, in Qt&apos;s date format</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>non examiné aujourd’hui</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>calme aujourd’hui</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= comme le %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 depuis le %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>ouvert depuis la dernière séance</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>la dernière fois %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 après</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>Résumé de séance</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>Constats d’un thérapeute, ni diagnostic ni promesse.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Bilan d’évolution</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>Aucune séance pendant cette période.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>Chaque endroit, douleur 0–10 avant traitement</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>Avec les mots du client</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce que cela indique</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>douleur, 0 = aucune</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>capacité, 10 = entière</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>à peu près pareil</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>nettement mieux</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>nettement pire</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Échelles</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>%n endroit a été suivi pendant cette période.</numerusform>
            <numerusform>%n endroits ont été suivis pendant cette période.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>%n d’entre eux n’est plus douloureux à la pression.</numerusform>
            <numerusform>%n d’entre eux ne sont plus douloureux à la pression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>%n est nettement moins douloureux qu’au début.</numerusform>
            <numerusform>%n sont nettement moins douloureux qu’au début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>%n est nettement plus douloureux qu’au début.</numerusform>
            <numerusform>%n sont nettement plus douloureux qu’au début.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>%n séance, du %1 au %2</numerusform>
            <numerusform>%n séances, du %1 au %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>Il manque des caractères à la ligne %1 : elle en a %2 sur %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>La ligne %1 est trop longue : elle a %2 caractères au lieu de %3.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>Le caractère %2 de la ligne %1 ne figure sur aucune feuille de récupération.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>La ligne %1 n’est pas tout à fait exacte : vérifiez le caractère %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>La ligne %1 est inexacte à plusieurs endroits : comparez-la avec la feuille.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>La ligne %1 est à la mauvaise place : comparez l’ordre des lignes avec la feuille.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>Conservez-la sous clé. Quiconque la détient peut ouvrir tous les dossiers de ce cabinet, sans aucun mot de passe.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>Quatre lignes de quinze lettres et chiffres. I, L et O n’y figurent pas : ce qui ressemble à I ou L est le chiffre un, ce qui ressemble à O est un zéro. Les minuscules valent les majuscules.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>Quand un mot de passe est oublié, quand le répertoire du cabinet est endommagé, ou quand une sauvegarde doit être ouverte sur un autre ordinateur : choisissez « Feuille de récupération… » là où Untie demande qui travaille, et saisissez les quatre lignes.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Comment la conserver</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>Faites-en deux exemplaires. Mettez chacun dans sa propre enveloppe, cachetez-la et écrivez la date en travers du rabat.

Conservez-les à deux endroits fermant à clé, par exemple chez vous et à la banque. Jamais à côté de l’ordinateur, et jamais là où passent des clients.

Ne la photographiez pas, ne l’envoyez à personne et n’en gardez aucun fichier sur un ordinateur.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>Si elle a été perdue ou vue par quelqu’un</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>Connectez-vous comme responsable et faites créer un nouveau secret de récupération dans les réglages. Le cabinet est alors rechiffré et une nouvelle feuille imprimée ; celle-ci n’ouvre plus ensuite que les sauvegardes faites auparavant.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Créée le %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>Pour le cabinet dans le répertoire %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>Exemplaire %1 : conservé par, et où</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Tous les %1 jours</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Toutes les %1 semaines</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Tous les %1 mois</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Chaque année</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Tous les %1 ans</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1 : le muscle à vérifier</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ce client avait un point ici ; il était calme le %1</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Ce client a un point ouvert ici, vu le %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>Ce client a un point ouvert ici, %1 le %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1 : zone principale, %2 sur %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1 : chez certains seulement, %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1 : %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your appointment at %1</source>
        <translation>Votre rendez-vous – %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>Bonjour %1,

nous vous rappelons votre rendez-vous du %2 à %3. Si vous ne pouvez pas venir, merci de nous prévenir le plus tôt possible.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>Ce dossier est restreint, rien n’a donc été enregistré : personne n’y travaille tant qu’un responsable n’a pas levé la restriction. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>L’accueil peut ouvrir les noms et les coordonnées. Son mot de passe n’ouvre rien de clinique, pas même avec un autre programme.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>Les thérapeutes peuvent ouvrir les clients, leurs séances et leurs notes.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>Les responsables peuvent tout ouvrir, y compris les notes cliniques. Ils décident qui travaille ici, voient qui a ouvert quel dossier et détiennent la feuille de récupération.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>en salle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 min de retard</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>Cette phrase serait vide.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>Il n’y a pas de valeur {%1} dans cette phrase.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>Chaque crochet se ferme avant que le suivant s’ouvre.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>Une série mensuelle garde son jour. Déplacez un de ses rendez-vous, ou terminez-la et commencez-en une autre.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>Une telle répétition n’est pas possible.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>Aucun de ces créneaux n’est libre.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>Argile</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Sauge</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Ciel</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Prune</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Miel</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Pierre</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Ce nom compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Une prestation dure de %1 à %2 minutes.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>Le temps avant et le temps après durent au plus %1 minutes chacun.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>Ce prix n’est pas possible.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter for the right side of the body</extracomment>
        <translation>D</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This clinic has several owners: say which account is yours.</source>
        <translation>Ce cabinet a plusieurs responsables : indiquez quel compte est le vôtre.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>Rien n’est écrit et rien n’est marqué : il n’y a rien à signer.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>S : le motif de la venue du client n’est pas noté.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>O : aucun constat, et aucun mot ne le dit.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>A : votre analyse manque.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>P : la suite prévue manque.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>%n point n’a pas de score.</numerusform>
            <numerusform>%n points n’ont pas de score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>%n point de la dernière fois n’a pas été examiné.</numerusform>
            <numerusform>%n points de la dernière fois n’ont pas été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>On ne peut compléter qu’une note signée.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>Cette séance a été invalidée. Seul un addendum peut suivre.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Sélectionnez dans la note les mots erronés.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>Les nouveaux mots sont identiques aux anciens.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>Ce texte est trop long pour être enregistré. Raccourcissez-le, ou ajoutez-le en deux parties.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Cette note est signée plus d’un jour après la séance. Indiquez la raison du retard.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>%n consentement pour une zone sensible traitée n’est pas signé.</numerusform>
            <numerusform>%n consentements pour des zones sensibles traitées ne sont pas signés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>%n texte est copié de la dernière fois et n’a pas été retouché.</numerusform>
            <numerusform>%n textes sont copiés de la dernière fois et n’ont pas été retouchés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>Il faut un seul mot, de %1 lettres au plus.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>Os, articulation ou peau</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Aucun endroit précis</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>en progrès</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>résolu</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>réapparu</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>Le nombre de pages est illisible.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>La page %1 est endommagée.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>Une ligne de « %1 » renvoie à une ligne de « %2 » qui n’existe pas.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>Les lignes de « %1 » ne peuvent pas être comptées.</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>Dossier de santé confidentiel. Constats d’un thérapeute, pas un diagnostic.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Note de séance</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>une personne qui n’est plus connue</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>INVALIDÉE. Cette séance ne compte pas ; le motif figure à la fin.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>BROUILLON. Cette note n’est pas encore signée.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, gauche</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, droite</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 au repos</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>bande tendue</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>pas de bande tendue</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>nodule</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>pas de nodule</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>irradie</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>n’irradie pas</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>douleur reconnue</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>douleur non reconnue</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>secousse</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>pas de secousse</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1, concernant : %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signée par</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Note tardive</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>Vérifiée : c’est bien ce qui a été signé, et rien ne manque.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>À la maison et la prochaine fois</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1, huilage léger</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1, huilage appuyé</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1, moyenne</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1, forte</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1, profonde</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>Douleur globale, 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Seuil de douleur à la pression</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>Seuil de douleur à la pression : %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1, passif</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>Séance %1 du %2, %3 minutes</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>Marque %1 : un score est un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>Marque %1 : ce qui n’a pas été examiné n’a pas de score.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>La marque %1 se trouve hors de la carte du corps. Placez-la à nouveau.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>Marque %1 : la remarque est trop longue ; la note offre la place nécessaire.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>Une séance se rattache à un client.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>Une séance doit avoir un thérapeute.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>Une séance doit avoir un jour et une heure de début.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>Cette séance commencerait dans le futur. Vérifiez sa date.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>Une séance dure d’une minute à un jour.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>Une partie de la note compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>La marque %1 est présente deux fois. Supprimez l’une des deux.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>Marque %1 : la zone peinte est trop grande. Peignez-la avec moins de traits.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>La marque %1 ne peut pas être son propre point clé.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>Le soin %1 n’a pas de technique.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>Le soin %1 dure de 1 à %2 minutes.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>Soin %1 : la pression est un nombre de 1 à 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>Soin %1 : la réaction est trop longue ; la note offre la place nécessaire.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>Le score global est un nombre entier de 0 à 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>Les conseils pour la maison comptent %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>La prochaine séance a lieu dans 1 à %1 semaines.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>Mesure %1 : une amplitude va de −90 à 200 degrés.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>Mesure %1 : une pression va de 0 à 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Côté droit</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>dos</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>face</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>Résumé de séance, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in full</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day without its weekday</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Your visit on %1, %n minute(s)</source>
        <translation>
            <numerusform>Votre séance du %1, %n minute</numerusform>
            <numerusform>Votre séance du %1, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine séance</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>Le motif de votre venue</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>Depuis la dernière fois, avant traitement</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>côtés</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>Rien de marqué lors de cette séance : %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>À quoi vous attendre</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>Les endroits travaillés peuvent rester sensibles un jour ou deux. C’est habituel. Ménagez-les et continuez à bouger comme cela vous convient.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>Quand appeler un médecin</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>Consultez un médecin si la douleur augmente ou ne diminue pas après quelques jours, ou si vous remarquez de grands bleus, un gonflement, un mollet chaud et douloureux, ou un engourdissement ou une faiblesse qui n’existait pas avant.

Appelez immédiatement le numéro d’urgence en cas de douleur dans la poitrine, de difficulté à respirer, de mal de tête soudain et très violent, de faiblesse soudaine ou de difficulté à parler, d’engourdissement entre les jambes, ou de perte de contrôle de la vessie ou des intestins.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>Constats d’un thérapeute, pas un diagnostic. Copie complète de votre dossier : demandez à l’accueil.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>douleur 0–10, avant → après</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons constaté</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1, avant chaque séance</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>Cette séance a été invalidée. Rien n’en est imprimé.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>Autre endroit du corps</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>Arrière du corps</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>Avant du corps</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Côté du corps</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, à gauche</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, à droite</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, au milieu</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>Veuillez montrer cet endroit à un médecin.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>Cet endroit est calme à présent.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>nœud, douleur connue</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>nœud, seulement à la pression</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>point sensible</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>là où vous le sentez</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>muscle tendu</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>muscle contracté</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>tissu collé ou cicatrice</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>gonflement, non traité</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>engourdissement ou fourmillements</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>là où un nœud envoie sa douleur</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>peau, non traitée</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>à montrer à un médecin</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>calme à présent</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>Ressenti global, de 0 à 10 : %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Ce que nous avons fait</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>À la maison</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>Dans environ %n semaine.</numerusform>
            <numerusform>Dans environ %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, its pain then and now</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Ce que vous voulez atteindre</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>Il faut indiquer qui attend.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Une prestation dure de %1 à %2 minutes.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>La prestation ne tient pas entre ces heures.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>Au moins un jour de la semaine doit convenir.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Cette note compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>Ce jour-là, les horloges avancent et %1 n’existe pas ; il est alors %2.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>Ce jour-là, les horloges reculent et %1 se produit deux fois ; il s’agit de la première.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Ce motif compte %1 caractères ; %2 au plus peuvent être enregistrés.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>Une plage de travail se termine après son début, le même jour.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>Un jour compte au plus %1 plages de travail.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>%1 % copiés et vérifiés</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>Interrompu : aucune sauvegarde n’a été faite, et il ne reste rien de ce qui était commencé.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>Sauvegarde vérifiée : %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>Sauvegarde vérifiée en partie : %1 (%2). Ce compte n’ouvre pas le coffre clinique ; la vérification sera complétée par quelqu’un qui l’ouvre.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>trousseau : %1 comptes, écrit par Untie</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1 : %2 pages lues</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>Le coffre clinique n’a pas été vérifié : ce compte ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>Le client %1 a des séances, mais l’accueil ne le connaît pas.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>Aucune erreur trouvée.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>Erreurs trouvées : %1. Restaurez une sauvegarde, ou gardez une copie et demandez de l’aide.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>trousseau : %1 comptes</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>journal : %1 lignes vérifiées, %2 signées ; la plus récente porte le numéro %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>journal : des lignes sont signées pour le compte %1 avec une clé que le trousseau ne connaît pas ; c’est le cas après une récupération avec la feuille seule</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>vérifiée en partie</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>opérations entre les coffres restant à faire : %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>sauvegardes : %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>s’ouvre avec une feuille de récupération antérieure</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>notes signées : %1 vérifiées, avec %2 ajouts</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>Séance %1 du client %2 : %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>des notes sont signées pour le compte %1 avec une clé que le trousseau ne connaît pas ; c’est le cas après une récupération avec la feuille seule</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>notes hors séance : %1 vérifiées</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>avec une version non signée, d’avant la signature des notes hors séance : %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>Note %1 du client %2 : %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>« %1 » est un argument de trop.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Il manque un argument.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Il manque l’option --%1.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>Le fichier de mot de passe %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Le fichier de mot de passe %1 est vide.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>Le cabinet d’exemple se trouve dans %1. Toutes les personnes y sont fictives.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>Connectez-vous en tant que %1 avec le mot de passe %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>« %1 » n’est pas un numéro de séance.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>« %1 » ne fait pas partie des langues d’Untie : %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>%1 est un répertoire et non un fichier de mot de passe.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>L’entrée standard ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>La première ligne de %1 est trop longue pour un mot de passe.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>Interrompu : aucun cabinet n’a été créé, et il ne reste rien de ce qui était commencé.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>Il n’existe pas de fichier %1 contenant une feuille de récupération.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>%1 séances et rendez-vous écrits sur %2</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>« %1 » n’est pas un papier sur lequel Untie imprime : %2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>« [?] » remplace ce qu’aucune police de cet ordinateur ne contient : %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>L’élément %1 n’existe pas dans ce cabinet.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>Cet élément a été modifié ailleurs entre-temps. Rien n’a été écrasé ; votre saisie est toujours là.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>C’est impossible ainsi. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Votre compte n’y est pas autorisé.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>Inaccessible pour le moment. Rien n’est perdu ; réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 est inaccessible pour le moment. Rien n’est perdu ; réessayez.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>L’élément enregistré est endommagé. Rien n’a été modifié ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 est endommagé. Rien n’a été modifié ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>Ce mot de passe n’ouvre pas ce cabinet.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 n’est pas un cabinet : il ne contient ni trousseau ni coffres.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 a été écrit par une version plus récente d’Untie. Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>Ce cabinet est ouvert dans une autre fenêtre ou sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>Ce cabinet est déjà ouvert : %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>Il n’y a plus de place sur le disque. Rien de ce qui était enregistré n’est perdu ; faites de la place et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 existe déjà et n’a pas été touché. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>Ce programme a été assemblé sans le chiffrement nécessaire et ne fonctionne pas (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>%1 manque. Rien n’a été modifié ; restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>%1 ne s’ouvre pas avec le trousseau qui l’accompagne : il est endommagé, ou l’un des deux vient d’un autre cabinet ou d’un autre jour. Rien n’a été modifié ; restaurez les deux depuis la même sauvegarde.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le répertoire %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>Le disque n’a pas pu être lu ou écrit. Rien de ce qui était enregistré n’est perdu ; vérifiez son état.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>Le système n’autorise pas l’accès à %1. Rien n’a été modifié ; vérifiez qui peut y lire et y écrire.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>La liste des comptes dans %1 a été modifiée par autre chose qu’Untie ; rien n’a donc été fait. Restaurez-la depuis une sauvegarde, ou recréez-la avec la feuille de récupération.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>%1 n’est pas une sauvegarde : manifest.json manque.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>Cette sauvegarde est endommagée ou incomplète : voir %1. Rien n’a été modifié ; choisissez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>La mémoire libre ne suffit pas. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>%1 tables écrites sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>%1 clients écrits sur %2</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>--as accepte : open, csv, vcard, ics, fhir ou pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>--client s’utilise avec --as open, fhir ou pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>--as pdf exige --client : c’est le dossier d’un seul client.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>%1 ajoutés, %2 complétés, %3 écartés, %4 refusés</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>%1 figure aussi à la ligne %2 ; écarté.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>%1 est déjà client ; seuls ses champs vides sont complétés.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1 : %2 % lus</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1 : %2 sur %3 enregistrés</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>Interrompu : ce qui avait été enregistré de ce fichier est retiré.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>%1 tables reprises sur %2</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>Le cabinet a été repris, %1 lignes en tout.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>Un cabinet entier s’importe seul, et pas seulement pour un aperçu.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>À qui est ce calendrier ? Indiquez --therapist avec l’un de ces noms : %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>Créneaux non libres et écartés : %1 sur %2.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>Aucun client n’est nommé dans « %1 » ; la plage est bloquée.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 est sans doute une personne dont le dossier est restreint ; écarté.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>Trapèze supérieur</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>Dessus de l’épaule</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>Bord antérieur des fibres supérieures, à mi-chemin du dessus de l’épaule vers le cou</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>En arrière et un peu en dehors du point 1, dans les fibres presque horizontales, à peu près à mi-chemin entre C7 et l’acromion</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1 : surtout arrière et côté externe du cou, mastoïde, tempe ; parfois angle de la mâchoire, arrière de la tête, derrière l’œil. 2 : surtout haut de la nuque, derrière l’oreille.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>Trapèze moyen</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>Haut du dos, à hauteur de l’épaule</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 cm en dedans de l’extrémité interne de l’épine de la scapula</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>Près de l’extrémité externe à l’acromion, à l’insertion</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>Superficiel, au milieu des fibres</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5 : surtout brûlure entre le point et les épineuses de C7–T3. 6 : surtout dessus de l’épaule. 7 : chair de poule à la face externe du bras.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>Trapèze inférieur</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>Milieu du dos, à côté de l’omoplate</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>Bord externe des fibres inférieures, là où elles croisent, vers le bas, le bord interne de la scapula</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>Juste sous l’extrémité interne de l’épine de la scapula</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3 : surtout haut du côté du cou, mastoïde, acromion, douleur sourde au-dessus de l’épine de la scapula. 4 : surtout brûlure le long du bord interne de la scapula.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>Sterno-cléido-mastoïdien, chef sternal</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>Avant du cou, sur le côté</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>En bas, près du sternum</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>Milieu du corps musculaire</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>En haut, près de la mastoïde</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a : sternum. b : surtout joue, pourtour de l’œil, gorge. c : surtout arrière et sommet de la tête. Œil larmoyant, comme une sinusite.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>Sterno-cléido-mastoïdien, chef claviculaire</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>Côté du cou, vers la clavicule</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>Partie supérieure</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>Surtout front (souvent des deux côtés), profondément dans l’oreille et derrière elle ; parfois joue, molaires ; vertiges.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>Scalènes</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>Côté du cou, en profondeur</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>Scalène antérieur : mi-hauteur du cou, derrière le sterno-cléido-mastoïdien</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>Scalène moyen : mi-hauteur du cou, derrière le sterno-cléido-mastoïdien</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>Scalène postérieur : en bas, devant le bord du trapèze supérieur</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>Surtout deux zones en forme de doigts sur le haut de la poitrine, bord interne de la scapula, faces antérieure et externe du bras, pouce et index. Éviter l’artère carotide et le plexus brachial.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>Splénius de la tête</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>Nuque, près du crâne</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>En haut, sous la mastoïde, là où le trapèze supérieur et le sterno-cléido-mastoïdien s’écartent</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>Surtout sommet de la tête.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>Splénius du cou</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>Nuque, vers l’épaule</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>Extrémité supérieure, côté du cou à hauteur de C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>En bas, à l’angle du cou</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a : surtout à travers la tête jusque derrière l’œil ; parfois arrière de la tête. b : surtout angle du cou.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>Semi-épineux de la tête</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>Nuque, en profondeur</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>Juste sous le crâne, à 2–3 cm de la ligne médiane</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>Mi-hauteur de la nuque, niveau C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a : surtout une bande autour du côté de la tête au-dessus de l’oreille, plus forte à la tempe. b : surtout arrière de la tête.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>Sous-occipitaux</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>Base du crâne</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>En profondeur entre la base du crâne et C1–C2, à 1–4 cm de la ligne médiane</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>Surtout une douleur sourde et vague dans la tête, de l’arrière du crâne à l’œil et au front ; comme un cercle.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>Élévateur de la scapula</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>De l’omoplate au cou</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>Angle du cou, là où il émerge de sous le trapèze</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>Juste au-dessus de l’angle supéro-interne de la scapula</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>Surtout angle du cou ; parfois bord interne de la scapula, arrière de l’épaule.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>Masséter</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>Joue et mâchoire</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>Partie superficielle, en haut</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>Partie superficielle, au milieu</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>Partie superficielle, à l’angle de la mâchoire</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>Partie profonde, sous la pommette, devant l’oreille</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a : dents postérieures du haut, joue. b : dents postérieures du bas, mâchoire. c : mâchoire, sourcil. d : surtout oreille, articulation de la mâchoire.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>Temporal</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>Tempe</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>Au-dessus de la pommette, premier de la rangée en avant</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>Au-dessus de la pommette, deuxième de la rangée</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>Au-dessus de la pommette, milieu du muscle</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>Au-dessus et en arrière de l’oreille</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1 : sourcil, dents antérieures du haut. 2–3 : tempe, dents moyennes du haut. 4 : côté et arrière de la tête.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>Ptérygoïdien latéral</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>Mâchoire en profondeur, à l’articulation</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>En profondeur derrière le maxillaire, accessible par la bouche (souvent hors du champ de compétence)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>Surtout articulation de la mâchoire, joue.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>Ptérygoïdien médial</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>Face interne de l’angle de la mâchoire</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>Face interne de l’angle de la mâchoire</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>Langue, gorge, sous et derrière l’articulation de la mâchoire.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>Digastrique</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>Sous la mâchoire</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>Ventre postérieur, derrière l’angle de la mâchoire</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>Ventre antérieur, sous le menton</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a : région du haut du sterno-cléido-mastoïdien, arrière de la tête. b : dents antérieures du bas.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>Occipito-frontal</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>Front et arrière du cuir chevelu</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>Front, au-dessus du sourcil</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>Ventre occipital, au-dessus de la ligne nucale</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a : front. b : côté et arrière de la tête, derrière l’œil.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>Rhomboïdes</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>Entre la colonne et l’omoplate</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>En haut : juste en dedans du bord interne de la scapula, sous le trapèze</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>Au milieu : juste en dedans du bord interne de la scapula, sous le trapèze</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>En bas : juste en dedans du bord interne de la scapula, sous le trapèze</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>Surtout le long du bord interne de la scapula ; pas de douleur dans le bras.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>Dentelé postérieur supérieur</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>Sous le haut de l’omoplate</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>Sous l’angle supéro-interne de la scapula, côtes 2–5 ; accessible en amenant le bras devant le corps</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>Surtout en profondeur sous la scapula, arrière de l’épaule, auriculaire ; parfois côté auriculaire de l’avant-bras, poitrine.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>Dentelé postérieur inférieur</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>Côtes inférieures, dans le dos</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>Sur les côtes 10–11, à une largeur de main de la colonne</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>Surtout une douleur sourde locale sur les côtes inférieures.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>Grand dorsal</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>Côté du dos</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>Fibres supérieures, dans le pli postérieur de l’aisselle</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>Plus bas, sur le côté des côtes, à peu près à hauteur de la taille</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1 : surtout angle inférieur de la scapula, milieu du dos ; parfois arrière de l’épaule, face interne du bras, annulaire et auriculaire. 2 : avant de l’épaule, flanc au-dessus de la hanche.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>Ilio-costal du thorax</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>Milieu du dos, à distance de la colonne</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>Vers T6, dans l’alignement des angles des côtes</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>Vers T11, dans l’alignement des angles des côtes</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a : surtout côté interne de la scapula et paroi thoracique. b : surtout en remontant vers la scapula, en descendant vers les lombes, en contournant vers le ventre.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>Ilio-costal des lombes</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>Bas du dos, à distance de la colonne</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>Niveau L1, bord externe de l’érecteur du rachis</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>Surtout milieu de la fesse ; parfois bas du dos.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>Longissimus du thorax</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>Milieu et bas du dos, à côté de la colonne</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>T10–T11, à une largeur de pouce de la colonne</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>L1, à une largeur de pouce de la colonne</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a : surtout bas de la fesse. b : surtout sur l’arrière de la crête iliaque et la région sacro-iliaque.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>Épineux du thorax</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>Milieu du dos, tout près de la colonne</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>N’importe où à côté des processus épineux T3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>Douleur locale ; aucun schéma propre n’est publié.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>Érecteur du rachis</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>Le long de la colonne</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>Comme ses parties : ilio-costal, longissimus, épineux.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>Multifides et rotateurs</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>En profondeur, à côté de la colonne</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>C4–C5, dans la gouttière à côté du processus épineux</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>T4–T5, dans la gouttière à côté du processus épineux</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>L2, dans la gouttière à côté du processus épineux</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>S1, dans la gouttière à côté du processus épineux</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>S4, dans la gouttière à côté du processus épineux</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>La colonne à ce niveau. a : de la base du crâne au côté interne de la scapula. c : ventre. d : coccyx, arrière de la cuisse. e : sacrum.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>Carré des lombes</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>Bas du dos en profondeur, sur le côté</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>Superficiel, sous la 12e côte</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>Superficiel, juste au-dessus de la crête iliaque</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>Profond, près du processus transverse de L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>Profond, à L4–L5 au-dessus de la crête iliaque</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1 : crête iliaque, aine, bas-ventre. 2 : surtout grand trochanter, face externe de la cuisse. 3 : surtout articulation sacro-iliaque. 4 : surtout bas de la fesse.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>Supra-épineux</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>Haut de l’omoplate</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>Partie interne de la fosse au-dessus de l’épine de la scapula</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>Partie externe de la fosse au-dessus de l’épine de la scapula</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>Au tendon</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>Surtout une douleur sourde au milieu du deltoïde ; parfois côté externe du coude, bras.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>Infra-épineux</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>Sur l’omoplate</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>Sous l’épine de la scapula, près de son extrémité interne</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>Sous l’épine de la scapula, plus en dehors</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>Près du bord interne de la scapula</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2 : surtout en profondeur à l’avant de l’épaule ; parfois faces antérieure et externe du bras, côté pouce de la main. 3 : bord interne de la scapula.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>Petit rond</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>Bord externe de l’omoplate</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>Bord externe de la scapula, entre l’infra-épineux et le grand rond</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>Surtout une zone de la taille d’un poing à l’arrière du deltoïde.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>Grand rond</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>Du bas de l’omoplate à l’aisselle</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>Près de l’angle inférieur de la scapula</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>Dans le pli postérieur de l’aisselle</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>Surtout arrière du deltoïde ; parfois arrière de l’avant-bras.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>Subscapulaire</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>Aisselle, sous l’omoplate</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>Par l’aisselle, sur la face antérieure de la scapula, bord externe</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>Surtout arrière de l’épaule ; parfois scapula, arrière du bras, une bande autour du poignet.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>Deltoïde antérieur</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>Avant de l’épaule</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>Tiers antérieur, sous la partie externe de la clavicule</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>Surtout avant et côté de l’épaule (douleur locale).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>Deltoïde moyen</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>Côté de l’épaule</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>Milieu du corps musculaire, sous l’acromion (plusieurs)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>Surtout douleur locale, côté de l’épaule.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>Deltoïde postérieur</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>Arrière de l’épaule</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>Tiers postérieur, sous l’épine de la scapula</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>Surtout arrière de l’épaule (douleur locale).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>Grand pectoral</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>Poitrine</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>Partie claviculaire</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>Milieu de la partie sternale</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>Bord libre externe</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>À côté du sternum</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>Entre les côtes 5 et 6, à droite seulement (le point « d’arythmie »)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a : avant de l’épaule. b : poitrine, face interne du bras jusqu’à l’annulaire et l’auriculaire. c : sein. d : sternum. Exclure d’abord le cœur.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>Petit pectoral</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>Haut de la poitrine, en profondeur</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>Près du processus coracoïde</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>Près de la 4e côte</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>Surtout avant de l’épaule, poitrine ; parfois face interne du bras jusqu’aux trois doigts du côté de l’auriculaire.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>Subclavier</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>Sous la clavicule</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>Sous la partie interne de la clavicule</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>Avant du bras, côté pouce de l’avant-bras et de la main.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>Dentelé antérieur</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>Côtes, sur le côté</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>Ligne axillaire moyenne, à hauteur des côtes 5–6 (toute digitation)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>Surtout côté de la poitrine, angle inférieur de la scapula ; parfois face interne du bras jusqu’à l’annulaire et l’auriculaire ; souffle court.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>Droit de l’abdomen</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>Avant du ventre</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>En haut, au rebord des côtes</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>À côté du nombril</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>Juste au-dessus du pubis</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1 : surtout une bande en travers du milieu du dos. 2 : douleur du ventre comme une colique. 3 : surtout une bande en travers du bas du dos et du sacrum.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>Oblique externe</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>Côté du ventre</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>Sur les côtes inférieures, en avant</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>Bas de la paroi latérale</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a : comme des brûlures d’estomac. b : aine, en travers du ventre.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>Oblique interne</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>Ventre, en dedans de l’os de la hanche</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>Le long de la face interne de la crête iliaque, en avant</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>Aine, bas-ventre.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>Biceps brachial</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>Avant du bras</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>Tiers inférieur, chef court</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>Tiers inférieur, chef long</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>Surtout avant de l’épaule ; parfois pli du coude.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>Brachial</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>Bras en profondeur, au-dessus du coude</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>Moitié inférieure, bord externe sous le biceps ; d’autres sont plus haut</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>Surtout base du pouce ; parfois pli du coude.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>Coraco-brachial</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>Face interne du bras, près de l’aisselle</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>Surtout avant de l’épaule ; parfois arrière du bras jusqu’à la main.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>Triceps brachial</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>Arrière du bras</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>Chef long, milieu du corps musculaire</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>Chef médial, bord externe, 4–6 cm au-dessus du côté externe du coude</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>Chef latéral, milieu du corps musculaire</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>Juste au-dessus de la pointe du coude</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>Chef médial, bord interne</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1 : arrière du bras et de l’épaule. 2 : côté externe du coude. 3 : arrière du bras, annulaire et auriculaire. 4 : pointe du coude. 5 : côté interne du coude.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>Brachio-radial</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>Avant-bras, côté pouce</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>Relief du côté du pouce, juste sous le coude</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>Surtout côté externe du coude, premier espace entre pouce et index ; parfois avant-bras.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>Supinateur</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>Avant-bras en profondeur, près du coude</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>En dehors du tendon du biceps, sur le haut du radius</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>Surtout côté externe du coude, premier espace entre pouce et index.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>Extenseurs du poignet</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>Arrière de l’avant-bras, vers le poignet</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>Long extenseur radial du carpe, 2–3 cm sous le côté externe du coude</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>Court extenseur radial du carpe, 5–6 cm sous le côté externe du coude</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>Extenseur ulnaire du carpe, bord ulnaire, 7–8 cm sous le côté externe du coude</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a : côté externe du coude, face dorsale du premier espace. b : dos de la main et du poignet. c : côté auriculaire du poignet.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>Extenseurs des doigts</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>Arrière de l’avant-bras, vers les doigts</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>Faisceau du majeur, 3–4 cm sous la tête du radius</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>Faisceaux de l’annulaire et de l’auriculaire</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>Jusqu’au dos de ce doigt ; parfois côté externe du coude.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>Fléchisseurs du poignet</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras, vers le poignet</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>Fléchisseur radial du carpe, tiers supérieur du corps musculaire</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>Fléchisseur ulnaire du carpe, tiers supérieur du corps musculaire</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a : côté paume du poignet, côté pouce. b : côté auriculaire du poignet.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>Fléchisseurs des doigts</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras, vers les doigts</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>Tiers supérieur</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>Côté paume du même doigt.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>Rond pronateur</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras, au pli du coude</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>Côté interne du pli du coude</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>Surtout côté paume du poignet, côté pouce de l’avant-bras.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>Long palmaire</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras, au milieu</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>Haut et milieu du corps musculaire</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>Surtout picotements au centre de la paume.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>Adducteur du pouce</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>Entre le pouce et l’index</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>Espace entre pouce et index</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>Surtout base du pouce ; parfois pouce, poignet.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>Grand fessier</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>À côté du sacrum</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>Juste au-dessus de l’ischion</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>Fibres internes les plus basses, près du coccyx</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1 : un croissant le long du sillon fessier, région sacro-iliaque. 2 : toute la fesse, sacrum, sous la crête iliaque. 3 : coccyx.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>Moyen fessier</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>Côté de la hanche</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>En arrière, près de l’articulation sacro-iliaque</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>Sous le milieu de la crête iliaque</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>En avant, derrière l’épine iliaque antéro-supérieure</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1 : surtout crête iliaque, sacrum, bas du dos. 2 : surtout milieu de la fesse, haut de la cuisse. 3 : surtout en travers du sacrum et du bas du dos.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>Petit fessier</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>Côté de la hanche, en profondeur</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>Partie antérieure, entre l’épine iliaque antéro-supérieure et le trochanter</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>Partie postérieure, au-dessus de la ligne du piriforme (et d’autres)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2 : surtout fesse, face externe de la cuisse et de la jambe jusqu’à la cheville. 3 : surtout fesse, arrière de la cuisse et du mollet (« pseudo-sciatique »).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>Piriforme</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>Fesse, en profondeur</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>Sur la ligne du haut du sacrum au trochanter, tiers externe</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>Sur la ligne du haut du sacrum au trochanter, extrémité interne près du sacrum</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>Surtout région sacro-iliaque, fesse, arrière de la hanche ; parfois deux tiers supérieurs de l’arrière de la cuisse.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>Tenseur du fascia lata</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>Avant de la hanche, côté externe</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>Juste sous et en dehors de l’épine iliaque antéro-supérieure</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>Surtout avant du trochanter ; parfois face externe de la cuisse jusqu’au genou.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>Ilio-psoas</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>Ventre en profondeur, jusqu’à l’avant de la hanche</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>Paroi externe du triangle fémoral</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>En dedans de la crête iliaque, derrière l’épine iliaque antéro-supérieure</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>Au bord externe du droit de l’abdomen, sous le nombril (attention : organes, aorte)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>Surtout une bande verticale à côté de la colonne lombaire ; parfois avant du haut de la cuisse.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>Droit fémoral</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>Avant de la cuisse</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>En haut, à une largeur de main sous l’épine iliaque antéro-supérieure</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>Surtout en profondeur à l’avant du genou, rotule.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>Vaste médial</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>Avant de la cuisse, côté interne</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>En bas, au-dessus du côté interne du genou</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>Mi-cuisse, bord interne</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1 : surtout avant et côté interne du genou. 2 : face interne de la cuisse.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>Vaste intermédiaire</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>Avant de la cuisse, en profondeur</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>Haut de la cuisse, sous le droit fémoral</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>Avant de la cuisse.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>Vaste latéral</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>Face externe de la cuisse</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>En bas, en avant, au-dessus du bord externe de la rotule</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>En bas, bord postérieur</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>Au milieu, bord postérieur</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>Au milieu, sur le côté</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>En haut, sous le trochanter</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1 : bord externe de la rotule. 2–3 : côté externe du genou et de la cuisse. 4–5 : surtout toute la face externe de la cuisse.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>Sartorius</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>En travers de la cuisse, de la hanche au côté interne du genou</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>En haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>Fourmillements à l’avant et à la face interne de la cuisse, côté interne du genou.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>Biceps fémoral</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>Arrière de la cuisse, côté externe</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>Moitié inférieure, chef long</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>Moitié inférieure, chef court</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>Surtout creux du genou ; parfois arrière de la cuisse, haut du mollet.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>Semi-tendineux et semi-membraneux</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>Arrière de la cuisse, côté interne</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>Milieu et bas de l’arrière interne de la cuisse</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>Surtout bas de la fesse et pli fessier, arrière de la cuisse ; parfois côté interne du mollet.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>Long et court adducteurs</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>Face interne de la cuisse, près de l’aine</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 cm sous le tubercule pubien</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>Surtout aine, avant et côté interne du genou ; parfois tibia.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>Grand adducteur</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>Face interne de la cuisse, en profondeur</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>Milieu de la face interne de la cuisse</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>En haut, près de l’ischion</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1 : de l’aine au côté interne du genou. 2 : en profondeur dans le bassin.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>Pectiné</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>Aine</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>Sous le pli de l’aine (vaisseaux fémoraux : éviter)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>Surtout en profondeur dans l’aine.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>Gracile</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>Face interne de la cuisse</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>Brûlure et picotement à la face interne de la cuisse.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>Gastrocnémien</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>Chef interne, milieu du corps musculaire</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>Chef externe, milieu du corps musculaire</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>Chef interne, tout près du pli du genou</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>Chef externe, tout près du pli du genou</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1 : surtout voûte plantaire, mollet. 2 : douleur locale. 3–4 : surtout creux du genou.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>Soléaire</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>Mollet, couche profonde</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>En bas, côté interne, au-dessus du début du tendon d’Achille</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>En haut, côté externe, sous la tête de la fibula</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>Entre les points 1 et 2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1 : surtout talon, tendon d’Achille. 2 : mollet. 3 : surtout articulation sacro-iliaque du même côté.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>Poplité</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>Derrière le genou</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>Arrière du haut du tibia, sous le pli du genou (vaisseaux : éviter la pression)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>Surtout creux du genou.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>Tibial antérieur</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>À côté du tibia</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>Tiers supérieur du corps musculaire</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>Surtout avant et côté interne de la cheville, dessus du gros orteil.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>Long et court fibulaires</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>Côté externe de la jambe</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>Long : 2–4 cm sous la tête de la fibula</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>Court : tiers inférieur</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>Surtout derrière et sous la malléole externe.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>Tibial postérieur</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>Mollet en profondeur, derrière le tibia</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>En profondeur dans le haut du mollet</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>Surtout tendon d’Achille ; parfois talon, plante du pied.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>Long fléchisseur des orteils</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>Côté interne de la jambe, en profondeur</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>Derrière le bord interne du tibia, tiers supérieur</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>Surtout plante, milieu et avant du pied ; parfois malléole interne.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>Abducteur de l’hallux</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>Bord interne du pied</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>Le long de la voûte interne</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>Surtout côté interne du talon, voûte interne du pied.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>Court fléchisseur des orteils</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>Plante du pied</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>Milieu de la plante</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>Surtout avant-pied, orteils 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>Carré plantaire</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>Plante, devant le talon</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>Devant le talon</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>Surtout dessous du talon.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abducteur du petit orteil</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>Bord externe du pied</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tendon d’Achille</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>Tendon au-dessus du talon</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Adducteur de l’hallux</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>Avant-pied, en profondeur</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Anconé</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>Arrière du coude, côté externe</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Buccinateur</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>Joue</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Long extenseur des orteils</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>Avant de la jambe, côté externe</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Long extenseur de l’hallux</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>Avant de la jambe, en profondeur</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extenseur de l’index</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>Arrière de l’avant-bras en profondeur, au-dessus du poignet</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extenseurs et abducteur du pouce</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>Arrière de l’avant-bras en profondeur, vers le pouce</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court fléchisseur du petit orteil</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>Plante, vers le petit orteil</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court fléchisseur de l’hallux</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>Plante, vers le gros orteil</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Long fléchisseur de l’hallux</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>Bas du mollet, en profondeur</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Long fléchisseur du pouce</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras en profondeur, vers le pouce</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscles hypothénariens</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>Paume, côté auriculaire</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Bandelette ilio-tibiale</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>Bande le long de la face externe de la cuisse</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscles infra-hyoïdiens</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>Avant du cou</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponévrose de l’oblique externe</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>Bas-ventre, au-dessus de l’aine</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscles intercostaux</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>Entre les côtes</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Longs du cou et de la tête</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>Avant du cou, en profondeur</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lombricaux</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>Plante en profondeur, vers les orteils</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturateur externe</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>Aine, en profondeur</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturateur interne et jumeaux</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>Bas de la fesse, en profondeur</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantaire</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>Derrière le genou, côté externe</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Carré pronateur</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>Face interne de l’avant-bras en profondeur, au-dessus du poignet</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Carré fémoral</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>En profondeur, sous la fesse</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscles thénariens</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>Base charnue du pouce</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Fascia thoraco-lombaire</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>Nappe de tissu sur le bas du dos</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Transverse de l’abdomen</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>Paroi du ventre, en profondeur</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Sommet de la tête</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>haut de la tête, sommet du crâne, vertex, mal de tête, céphalée</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>Mal de tête soudain, le pire jamais ressenti</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Arrière de la tête</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>occiput, mal de tête, céphalée</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>Nuque raide avec fièvre</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>céphalée de tension, côté de la tête, migraine, mal de tête</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>Plus de 50 ans avec cuir chevelu sensible ou douleur de la mâchoire en mâchant (artère enflammée)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Front</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mal de tête frontal, céphalée frontale, arcade sourcilière</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>Perte de la vue</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Autour de l’œil et derrière</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>sourcil, orbite</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>Œil rouge, changement de la vue</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Oreille et articulation de la mâchoire</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mal d’oreille, otalgie, articulation temporo-mandibulaire, ATM</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>Infection de l’oreille</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Joue, mâchoire et dents</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mal de dents, rage de dents, visage</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>Dents ; douleur de la mâchoire à l’effort (cœur)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Nuque</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>torticolis, nuque raide, cervicales, cervicalgie</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>Blessure ; faiblesse du bras</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Gorge et avant du cou</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>mal de gorge, avaler, déglutition</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>Une grosseur ; difficulté à avaler</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Dessus et côté de l’épaule</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>acromion, articulation de l’épaule</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Entre les omoplates</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>haut du dos, milieu du dos, dorsales, colonne thoracique, dorsalgie</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>Cœur, aorte, vésicule biliaire</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>deltoïde postérieur, articulation de l’épaule</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>articulation de l’épaule, tendon du biceps</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>Cœur, du côté gauche</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>biceps, bras</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>triceps, bras</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Coude, côté externe</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>tennis elbow, épicondylite, coude du joueur de tennis</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Coude, côté interne</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>golf elbow, épitrochléite, coude du golfeur</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Avant-bras, côté pouce</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>avant-bras radial</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>Racine nerveuse</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Avant-bras, côté auriculaire</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>avant-bras ulnaire, avant-bras cubital, petit doigt</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Dos de la main et des doigts</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>main, face dorsale de la main</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Paume et avant du poignet</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>canal carpien, main</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>Canal carpien</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Base du pouce</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>pouce</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Avant de la poitrine</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>thorax, sein, côtes, sternum</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>Cœur et poumons</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Côté de la poitrine</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>côtes, flanc</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>Poumons, côte cassée</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Ventre</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>abdomen, estomac</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>Organes internes</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Dos, sur les côtes inférieures</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>côtes inférieures, milieu du dos, flanc</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>Rein</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>lombaires, lumbago, lombalgie, tour de reins, reins</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>Engourdissement en selle (entre les jambes), perte de contrôle de la vessie ou des intestins, jambes faibles ; douleur nocturne qu’aucune position ne soulage ; perte de poids</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Sacrum et articulation sacro-iliaque</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>coccyx, sacro-iliaque, bassin</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>fessier, ischion, derrière, postérieur</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>inguinal, adducteurs</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>Hernie, hanche, testicule</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Côté de la hanche et de la cuisse</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>extérieur de la cuisse, trochanter, bandelette ilio-tibiale, essuie-glace</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>Fracture de la hanche, chez les personnes âgées</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>quadriceps</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>adducteurs</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>Caillot dans une veine profonde</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Arrière de la cuisse</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>sciatique, ischio-jambiers</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>Disque ; engourdissement en selle (entre les jambes), perte de contrôle de la vessie ou des intestins, jambes faibles</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Avant et côté interne du genou</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>rotule</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Arrière du genou</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>creux du genou, creux poplité</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>Caillot dans une veine profonde, kyste de Baker</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>arrière de la jambe, crampe</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Tibia, avant et côté externe de la cheville</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>périostite tibiale, cheville</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>Fracture de fatigue</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Talon</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>voûte plantaire, avant-pied, plantaire</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Tête et cou, de côté</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Tête et cou, de face</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Tête et cou, de dos</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Aisselle, bras levé</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Paume de la main</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Dos de la main</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Face interne de la jambe</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abducteur du petit doigt</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>Bord de la paume, côté auriculaire</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court abducteur du pouce</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>Base charnue du pouce, partie externe</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Acromion</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>Pointe osseuse de l’épaule</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Épine iliaque antéro-supérieure</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>Pointe osseuse à l’avant du bassin</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>Bosse osseuse à la base du cou</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Calcanéus</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>Sur l’os du talon</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Clavicule</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>Clavicule, le long de l’os</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Coccyx</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>Sur le coccyx</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processus coracoïde</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>Pointe osseuse sous la clavicule</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Rebord costal</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>Bord inférieur des côtes</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abaisseur de l’angle de la bouche</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>Sous le coin de la bouche</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interosseux dorsaux</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>Dos de la main, entre les os</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tête de la fibula</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>Pointe osseuse sous le côté externe du genou</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Base du cinquième métatarsien</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>Bord externe du pied, sur la bosse osseuse</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court fléchisseur du petit doigt</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>Base charnue du petit doigt</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court fléchisseur du pouce</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>Base charnue du pouce, partie interne</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponévrose épicrânienne</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>Dessus de la tête</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pli fessier</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>Pli sous la fesse</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Grand trochanter</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>Pointe osseuse externe de la hanche</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Crête iliaque</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>Bord supérieur du bassin</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Angle inférieur de la scapula</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>Pointe inférieure de l’omoplate</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pli inguinal</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>Pli de l’aine</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Protubérance occipitale</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>Bosse osseuse à l’arrière de la tête</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ischion</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>Sur l’os du siège (ischion)</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Angle de la mâchoire</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>Coin de la mâchoire</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pli du genou</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>Arrière du genou, dans le pli</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>Bas de la colonne, entre les bords du bassin</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>Pointe osseuse externe du coude</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Malléole externe</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>Sur la malléole externe</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lombricaux de la main</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>Paume, vers les doigts</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processus mastoïde</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>Bosse osseuse derrière l’oreille</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Bord interne de la scapula</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>Bord de l’omoplate, côté colonne</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>Pointe osseuse interne du coude</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Malléole interne</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>Sur la malléole interne</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscle nasal</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>Côté du nez</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nombril</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>Au nombril</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Olécrane</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>Pointe du coude</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Opposant du petit doigt</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>Base charnue du petit doigt, en profondeur</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbiculaire de l’œil</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>Autour de l’œil</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbiculaire de la bouche</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>Autour de la bouche</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponévrose palmaire</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>Nappe de tissu de la paume</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interosseux palmaires</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>Paume en profondeur, entre les os</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Rotule</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>Sur la rotule</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponévrose plantaire</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>Nappe de tissu de la plante du pied</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interosseux plantaires</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>Plante en profondeur, entre les os</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Épine iliaque postéro-supérieure</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>Fossette au-dessus de la fesse</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pubis</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>Sur le pubis</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Styloïde radiale</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>Pointe osseuse du poignet, côté pouce</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sacrum</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>Sacrum, sur l’os</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Épine de la scapula</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>Arête de l’omoplate</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Angle sternal</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>Haut du sternum</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Incisure jugulaire du sternum</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>Creux au-dessus du sternum</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Angle supérieur de la scapula</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>Coin supérieur de l’omoplate</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>Colonne, entre les omoplates, en haut</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>T7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>Colonne, entre les pointes inférieures des omoplates</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Bord du tibia</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>Arête du tibia</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tubérosité tibiale</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>Pointe osseuse sous la rotule</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Douzième côte</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>Côte la plus basse</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Styloïde ulnaire</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>Pointe osseuse du poignet, côté auriculaire</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Processus xiphoïde</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>Pointe inférieure du sternum</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Grand zygomatique</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>Joue, de la pommette à la bouche</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Ce qui vous amène</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Votre santé</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Médicaments et allergies</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Vos souhaits</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Sports et loisirs</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>De quelle main écrivez-vous ?</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Comment devons-nous nous adresser à vous ?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Votre médecin</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>En cas d’urgence, nous appelons</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Lien avec vous</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Ce qui vous amène</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Avec vos propres mots</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Où avez-vous mal ?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Depuis quand ?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Comment cela a-t-il commencé ?</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Soudainement</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Peu à peu</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>À la suite d’une blessure</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Est-ce présent tout le temps ?</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Tout le temps</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Cela va et vient</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Qu’est-ce qui soulage ?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Qu’est-ce qui aggrave ?</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Douleur actuelle, de 0 à 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Au mieux</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Au pire</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>En connaissez-vous la cause ?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Est-ce que cela s’étend ?</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>De quoi cela vous empêche-t-il ?</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Vos objectifs</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>Que voudriez-vous pouvoir refaire ?</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cœur et vaisseaux</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Hypertension (tension élevée)</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Est-elle maîtrisée ?</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Oui, avec ou sans médicament</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Non, elle est trop élevée</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Tension basse, évanouissements</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Infarctus ou intervention au cœur</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Quand ?</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Douleur de poitrine venant du cœur (angine de poitrine)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>A-t-elle changé récemment ?</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Non, elle est stable</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Oui, plus souvent ou au repos</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Insuffisance cardiaque</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>AVC ou AIT</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Artère du cou rétrécie</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Anévrisme</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Mauvaise circulation dans les jambes ou les bras</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Pacemaker, défibrillateur, pompe ou chambre implantable</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Doigts blancs et froids (Raynaud)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Varices</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Caillots et saignements</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Un membre (bras ou jambe) gonflé, chaud et douloureux en ce moment</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Caillot sanguin par le passé</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Veine enflammée (phlébite)</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Trouble de la coagulation</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Plaquettes basses</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Anémie, ou don de sang récent</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Asthme</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Est-il léger ou sévère ?</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Souffle court</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Que devons-nous savoir ?</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Infection contagieuse de la peau ou zona</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Plaie ouverte, brûlure ou coup de soleil</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Eczéma, psoriasis ou acné en poussée</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Grosseur que personne n’a examinée, ou grain de beauté modifié</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Peau fine ou fragile</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Peau chaude et rouge qui s’étend</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Cicatrice récente</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Comblement, botox, tatouage ou piercing récent</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nerfs et sensibilité</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Peau engourdie ou neuropathie</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Un bras ou une jambe faible</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Épilepsie</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>À quand remonte la dernière crise ?</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Os et articulations</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Ostéoporose</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Est-elle avancée ?</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>Sévère, ou des os se sont cassés</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Cancer dans les os</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Os cassé ou luxé</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Entorse, claquage ou contusion</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Prothèse d’articulation, articulation instable</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Articulation chaude et gonflée, ou goutte</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Coup du lapin ou blessure à la tête</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Hernie discale</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Fait-elle mal en ce moment ?</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Lymphe</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Lymphœdème</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Ganglions lymphatiques retirés</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Digestion, reins, foie</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Insuffisance rénale ou dialyse</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Maladie du foie ou jaunisse</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Mal de ventre sans cause connue, hernie</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hormones</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Diabète</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Vos mains ou vos pieds sont-ils engourdis ?</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Hyperthyroïdie</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Système immunitaire</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Système immunitaire affaibli</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Maladie auto-immune (rhumatisme, lupus, SEP)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Est-elle active en ce moment ?</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Cancer</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cancer actuel, ou en traitement</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Chimiothérapie</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>À quand remonte la dernière dose ?</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Radiothérapie</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Cancer dans le passé</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Grossesse</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Enceinte, ou peut-être</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Complications, saignements, hypertension ?</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Accouchement récent</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Santé mentale</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>Un élément de votre santé mentale important ici</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Fièvre</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Grippe, COVID, gastro ou autre infection</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nouveau et inexpliqué</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Douleur ou pression dans la poitrine</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Mal de tête soudain, le pire jamais ressenti</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Nouvelle douleur au cou avec vertiges, vision double ou parole pâteuse</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Engourdissement entre les jambes, ou difficulté à retenir les urines ou les selles</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Fièvre avec nuque raide</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Faiblesse ou engourdissement qui augmente vite</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Battement dans le ventre avec mal de dos</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Douleur intense après une chute</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Douleur constante la nuit, quelle que soit la position</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Perte de poids ou sueurs nocturnes sans raison</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Mal de dos pour la première fois de la vie</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Ce que vous voyez (thérapeute)</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Sous l’emprise d’alcool ou de drogues</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Incapable de consentir aujourd’hui</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Médicaments et compléments</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>Que prenez-vous ?</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Allergies</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Huiles ou fruits à coque</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Parfums</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Latex</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Adhésif, tape</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Opérations et implants</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>Quelles opérations avez-vous eues ?</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Vos massages jusqu’ici</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Avez-vous déjà reçu des massages ?</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Quelque chose a-t-il été désagréable ?</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Ce que vous préférez</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Très légère</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Légère</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Profonde</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Où ne devons-nous pas vous toucher ?</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Souhaits concernant la couverture du corps, la salle ou le thérapeute</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Tête et visage</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Haut du dos</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Bas du dos</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Avant-bras</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Main</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hanche et fesse</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Genou et jambe</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>Massage suédois</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>Massage des tissus profonds</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>Pression sur point gâchette</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Relâchement myofascial</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>Frictions transversales</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>Travail avec instrument</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>Vibrations et percussions</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>Pierres chaudes</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compresse chaude</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Compresse froide</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>Étirement passif</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>Technique d’énergie musculaire</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>Spray froid et étirement</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Relâchement positionnel</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>Ventouses</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>Drainage lymphatique</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>Mobilisation articulaire</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>Caillot sanguin possible</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>Ne pas masser. C’est urgent : un médecin doit voir la personne maintenant.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>Caillot des 2 à 6 derniers mois : attendre.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>Aussi en dessous des veines.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>Hypertension non maîtrisée</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>Pas avant qu’elle soit maîtrisée.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>Laisser la personne se relever lentement ; chaleur brève.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>Tension basse</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>Infarctus récent ou angor instable</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>Pas avant l’accord d’un médecin.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>Pas à plat en cas d’essoufflement.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>AVC ou AIT récent</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>Mauvaise circulation dans les membres</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>Pacemaker ou autre appareil</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>Beaucoup renoncent à toute ventouse.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>Raynaud</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>Garder les mains et les pieds au chaud.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>Si c’est sévère : ne pas traiter.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>Anémie</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>Laisser la personne se relever lentement.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>Infection contagieuse de la peau</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>Si étendue ou si la personne est malade : ne pas traiter.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>Peau ouverte ou brûlée</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>Maladie de peau active</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>Attention aux huiles.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>Grosseur inexpliquée ou grain de beauté modifié</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>Ne pas appuyer dessus. Demander à la personne de consulter un médecin.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>Peau fragile</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>Infection de la peau qui s’étend</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>C’est urgent : un médecin doit voir la personne aujourd’hui.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>Jusqu’à 24 heures sans fièvre.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>Infection aiguë</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>Jusqu’à ce qu’elle soit passée.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>Hygiène stricte ; aucun thérapeute malade ne traite.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>Maladie auto-immune, active</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>Laisser les articulations enflammées tranquilles.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>Drainage lymphatique par des mains formées seulement.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>Prudence avec la chaleur ; avoir du sucre à portée de main.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>Peau engourdie</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>La personne ne sent pas quand c’est trop.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>Convenir de ce qu’il faut faire en cas de crise. Si récente : demander d’abord à un médecin.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>Signes d’une racine nerveuse</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>Hernie discale aiguë</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>Colonne et côtes : pression légère seulement.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>Ostéoporose sévère ou cancer dans les os</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>Fracture ou luxation récente</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>Entorse, claquage ou contusion récente</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>Prothèse d’articulation ou articulation instable</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>Pas d’étirement jusqu’en fin d’amplitude.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>Articulation enflammée ou goutte</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>Coup du lapin ou blessure à la tête récents</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>Opération récente</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>Penser aux caillots.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>Attendre le temps indiqué par la personne qui l’a fait.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>Cancer, actif ou en traitement</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>Jamais sur la tumeur.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>Chimiothérapie dans les 3 derniers jours</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>Sauf accord de l’oncologie.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>Zone irradiée</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>Pas d’huiles à cet endroit.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>Ne pas effleurer vers les ganglions manquants.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>Demander où, et ce qu’il en est des ganglions et des os.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>Grossesse, trois premiers mois</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>Pas de chaleur, nulle part. Aucun effet nocif n’est démontré ; beaucoup attendent la semaine 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>Sur le côté ; jambes en douceur.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>Grossesse à risque</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>Accouchement dans les 6 dernières semaines</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>Ne pas toucher une cicatrice ; guetter les caillots.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>Ne pas toucher le bras de la fistule.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>Bleus faciles.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>Mal de ventre inexpliqué ou hernie</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>Demander à la personne de consulter un médecin.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>Asthme sévère</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>Moins de temps à plat ventre, pas de parfums.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>Anticoagulant</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>Sans contact avec son médecin : demander d’abord.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>Antiagrégant ou aspirine quotidienne</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>Antidouleur dans les 8 dernières heures</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>La personne sent moins la douleur : demander plus souvent.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>Opioïde, myorelaxant ou sédatif</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>La personne sent moins la douleur ; la laisser se relever lentement.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>Corticoïde au long cours</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>Site d’injection ou de patch</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>Un massage à cet endroit accélère son effet.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>Médicament qui sensibilise la peau</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>Vérifier huiles, parfums et tape.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>Proposer un autre jour.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>Incapable de consentir</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>Douleur qui s’étend, cause inconnue</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Douleur ou pression dans la poitrine, avec ou sans essoufflement</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Mal de tête soudain, le pire jamais ressenti</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Un membre chaud et gonflé</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Engourdissement en selle, perte de contrôle de la vessie ou des intestins</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Peau chaude et rouge qui s’étend</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Battement dans le ventre avec mal de dos</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Douleur intense après une chute, avec des os fragiles</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Douleur constante la nuit, dans toutes les positions</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Perte de poids ou sueurs inexpliquées</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Cancer dans le passé avec nouveau mal de dos</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Premier mal de dos avant 20 ans ou après 55 ans</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Nouveau mal de dos avec immunité affaiblie</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Une grosseur qui n’est pas un nœud</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Anticoagulant (fluidifiant du sang)</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>Antiagrégant plaquettaire</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Antidouleur (AINS, paracétamol)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>Insuline, patch ou injection</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>Rend la peau sensible à la chaleur ou à la lumière</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>Immunosuppresseur</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>Contre l’hypertension</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>On m’a expliqué à quoi sert le massage, comment mon corps sera couvert, quels en sont les risques et quelles sont les autres possibilités. Je peux dire stop à tout moment. J’ai dit ce que je sais de ma santé et je signalerai tout changement.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>Protection des données</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>J’ai lu comment ce cabinet conserve mes données : chiffrées, au cabinet, aussi longtemps que la loi l’exige. Je peux demander une copie et des rectifications.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>Région de la poitrine ou des seins</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le thérapeute peut traiter aujourd’hui les muscles de ma paroi thoracique. On m’a expliqué pourquoi et comment, et je peux retirer cet accord à tout moment.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le thérapeute peut traiter aujourd’hui les muscles du haut de la face interne de ma cuisse. On m’a expliqué pourquoi et comment, et je peux retirer cet accord à tout moment.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>Fesses</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le thérapeute peut traiter les muscles de mes fesses. On m’a expliqué pourquoi et comment, et je peux retirer cet accord à tout moment.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>Photographies</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le cabinet peut photographier ma posture ou ma peau pour mon propre dossier.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>Échange avec mon médecin</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le thérapeute peut parler de mon traitement avec le médecin que j’ai indiqué.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Le cabinet peut me rappeler mes rendez-vous par téléphone ou par e-mail.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Mes données peuvent servir à la recherche, sans mon nom.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Court extenseur des orteils</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>Dessus du pied, côté externe</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Troisième fibulaire</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>Bas du tibia, côté externe</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>pression profonde</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>froid</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>ventouses</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>drainage lymphatique</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>étirements</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>massage</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cou : flexion</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cou : extension</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cou : inclinaison latérale</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cou : rotation</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Épaule : flexion</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Épaule : extension</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Épaule : abduction</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Épaule : rotation externe</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Épaule : rotation interne</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Coude : flexion</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Coude : extension</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Avant-bras : supination</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Avant-bras : pronation</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Poignet : flexion</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Poignet : extension</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronc : flexion</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronc : extension</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronc : inclinaison latérale</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Tronc : rotation</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : flexion</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : extension</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : abduction</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : adduction</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : rotation externe</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hanche : rotation interne</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Élévation de la jambe tendue</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Genou : flexion</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Genou : extension</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cheville : flexion dorsale</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Cheville : flexion plantaire</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abaisseur de la lèvre inférieure</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>Entre la lèvre inférieure et le menton</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Releveur de la lèvre supérieure</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>Entre le nez et la joue</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscle mentonnier</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>Menton</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Muscle procérus</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>Racine du nez</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Petit zygomatique</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>Haut de la joue</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Corrugateur du sourcil</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>Au-dessus du nez, vers le sourcil</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Aponévrose de l’érecteur du rachis</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>Lame tendineuse sur le bas du dos</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Releveur de l’angle de la bouche</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>Joue, au-dessus du coin de la bouche</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Peaucier du cou</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>Fine lame sur l’avant du cou</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Risorius</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>Joue, vers le coin de la bouche</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Semi-épineux du thorax</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>Haut du dos en profondeur, à côté de la colonne</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>sauvegarde : %1, faite le %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>Le cabinet actuel est illisible, on ne sait donc pas ce qui y est plus récent :</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>Rien n’est plus récent dans le cabinet actuel.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>Plus récent dans le cabinet actuel, et absent de la sauvegarde :</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>Reviendraient :</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Restauré et vérifié : %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Ce qui s’y trouvait avant est conservé dans %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>et sauvegardé dans %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>Les comptes des autres sont perdus avec le trousseau : ajoutez-les à nouveau.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Interrompu : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>%1 % lus et vérifiés</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>Rien n’a été modifié : il y a un cabinet dans ce répertoire. Avec --replace, la sauvegarde prend sa place ; le cabinet est mis de côté.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>%1 % du cabinet actuel sauvegardés</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>Il faut un mot de passe ou la feuille de récupération : --password-file ou --sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure : vous pouvez l’utiliser, l’étudier, le partager et le modifier. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>L’atlas des muscles sert de référence, pas de diagnostic.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Heure (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>Numéro de la personne</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>Numéro de l’élément</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Horloge reculée</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Ce n’est pas une date. Elle s’écrit comme %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>Sur quel ordinateur</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>l’horloge de l’ordinateur a été reculée</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Aucun utilisateur connecté</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>Personne absente de la liste</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>Accès aux dossiers</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>Recalcule et vérifie qu’aucune ligne n’a été modifiée ou retirée</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>Enregistre les lignes demandées sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>qui a ouvert, modifié et imprimé quoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>%Ln ligne a été enregistrée sous %1.</numerusform>
            <numerusform>%Ln lignes ont été enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Rien de tel n’a été fait.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>Des lignes ont été signées pour %1 avec une clé que la liste des comptes ne connaît pas. C’est le cas après que la liste a été recréée avec la feuille de récupération.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>journal-acces-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>Enregistrer le journal des accès</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>Lecture de ce qui doit être enregistré…</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>Recherche dans les lignes plus anciennes, %1 %…</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>Chaque ouverture et chaque modification forme une ligne ici. « Vérifier » indique si l’une d’elles a été modifiée ou retirée.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>Page du mois</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>Une page avec les sceaux d’un mois, à imprimer et à conserver hors de l’ordinateur</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::AccountList</name>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille ?</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>Ce que votre compte ouvre</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>C’est la première fois.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1, %2, %3. Si ce n’était pas vous, changez votre mot de passe et prévenez un responsable.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>À vous seul. Personne ici ne peut le lire, un responsable peut seulement vous en donner un autre.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Modifier votre mot de passe</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>Le corps</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>Cliquez là où ça fait mal : muscle, côté et emplacement habituel sont remplis. Les cercles en pointillé sont les points restés ouverts la dernière fois. La molette et + agrandissent ; les onglets au-dessus tournent le corps et retirent ses couches.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Les points</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>Deux chiffres donnent le score d’un point : le premier est la douleur avant, le second après. Tab passe au prochain point ouvert. Une lettre indique de quel type il est ; ? les affiche toutes.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La note</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>Ce qui est sur le corps s’inscrit ici de lui-même. Vous écrivez ce qu’il ne peut pas savoir. Tout est enregistré au fur et à mesure.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>Votre première séance dans Untie : quatre étapes montrent comment le corps, les points et la note vont ensemble.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Me montrer</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>Untie %1 a remplacé la version %2.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>Clients au nom semblable</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>Ouvrir la page du client</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Commencer une séance</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Réserver à l’identique</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnèse et consentements</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>Modifier les coordonnées</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Bilan d’évolution</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>Liste des rendez-vous à imprimer</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>La signature scelle la note. Ce qui est connu plus tard s’ajoute en dessous ; rien n’est jamais modifié.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>dernière séance %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>Votre propre mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Chercher un client ou une action</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>Verrouiller le cabinet</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>Fermer Untie</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Aller à l’agenda</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Aller aux clients</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>Réserver à nouveau pour le client affiché</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Ajouter un client</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>Visite guidée de la carte du corps</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>À propos d’Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Chercher par nom ou téléphone</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Chercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>Commencer la prochaine séance</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>Le prochain client est arrivé</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>Ouvrir le prochain client</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>Imprimer le prochain résumé en attente</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Commencer une séance</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>De la douleur aux muscles</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnèse et consentements</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>Coordonnées et détails</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Modifier le client</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>Écrire une note hors séance</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Photo et fichiers</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>Lire la note de la séance choisie</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>Afficher la séance choisie sur le corps</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>Afficher la différence entre deux séances</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>Afficher la carte de chaleur d’une période</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Signer la note</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>Imprimer le résumé pour le client</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>Enregistrer maintenant ; pendant la saisie, cela se fait tout seul</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Retour au client</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>Aller à la journée d’aujourd’hui</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>Réserver le prochain créneau libre</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>Imprimer le planning du jour</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Un jour</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Une semaine</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mois</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>En séance</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Remettre à « réservé »</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>Commencer cette séance</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>Imprimer le résumé de cette séance</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>Tous les rendez-vous du client</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Réserver à l’identique</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>Rien n’a changé dans l’anamnèse</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>Remplir le questionnaire de santé</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Enregistrer le formulaire</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>Partie suivante du formulaire</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>Partie précédente du formulaire</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Au champ suivant, au champ précédent</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>Douleur avant, puis après ; T vaut dix</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>Non examiné aujourd’hui</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>Le prochain point ouvert depuis une séance antérieure</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>Le type de constat, comme dans la légende</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>La couche au-dessus ou en dessous, à l’endroit du point</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>Déplacer le point choisi</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>Légende des marques, quand la carte a le focus</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>Plus près, plus loin, le corps entier</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>Le prochain mot peut-être mal orthographié</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>Parcourir les séances</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>Déplacer la période</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>Se déplacer dans l’agenda</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>Réserver ici, ou ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>Le jour, la semaine ou le mois d’avant et d’après</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>Déplacer ou copier le rendez-vous : flèches, puis Entrée</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>Plus grand, plus petit, ajusté à la fenêtre</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Plus grand, plus petit</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>Sur Aujourd’hui</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Dans l’agenda</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>Avec un rendez-vous choisi</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>Dans la liste des clients</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>Sur la page d’un client</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>Dans une séance</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>Sur la page de l’anamnèse</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>En regardant un document</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Taper un muscle</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>Dans la note : un texte type par son abréviation, puis Espace</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>Tel qu’il est saisi à la connexion et imprimé.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Après le nom, à l’impression</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>Par exemple : massothérapeute. Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localité</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Région, canton ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Comme le cabinet</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>Anamnèse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>Afficher %n autre précaution</numerusform>
            <numerusform>Afficher %n autres précautions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Avant la séance</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>untie::AmendForm</name>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Sélectionnez dans la note les mots erronés.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 : modifié.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Réserver à l’identique</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Pourquoi est-il annulé ?</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>Entrée l’annule ; le motif est facultatif.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>Libérer cette plage</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>réservé pour le %1, %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>déplacé au %1, %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>confié à %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>La plage est de nouveau libre.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>Rendez-vous annulé : %1.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>La note a été modifiée.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>Réimprimer le résumé</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>Le résumé est prêt à imprimer</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Fait partie d’une série</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>À venir : %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>Aucun autre rendez-vous.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Tous les rendez-vous</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>L’historique n’a pas pu être lu : %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>Impossible de savoir si un résumé est prêt : %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>Fait partie d’une série ; sa répétition n’a pas pu être lue : %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>Les autres rendez-vous du client n’ont pas pu être lus : %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>days and times of appointments, cancelled ones, too</comment>
        <translation>Avant : %1</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentFields</name>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>Les deux, ou au milieu</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>untie::BackButton</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>deux emplacements</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>second emplacement</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>premier emplacement</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>vérifiée en partie</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1, ancienne feuille</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>Aucune sauvegarde n’a pu être faite. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Choisir un second emplacement…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Premier emplacement</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Second emplacement</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>au premier démarrage de la journée, et à la fermeture d’Untie après des modifications</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>La sauvegarde a été annulée. Il n’en reste rien.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>La sauvegarde est faite et vérifiée, mais : %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>La sauvegarde est faite, vérifiée et copiée au second emplacement.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>Les sauvegardes ne sont plus copiées à un second emplacement. Ce qui s’y trouve y reste.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce cabinet.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Faire la première</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>Lit chaque fichier de la sauvegarde choisie et le compare à ce qui a été écrit</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>Aucun. Chaque sauvegarde y est aussi copiée : de préférence un disque que vous débranchez et gardez ailleurs.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>%1 n’est pas branché pour le moment.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>Lecture de tous ses fichiers…</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>Une sauvegarde est chiffrée comme le cabinet : sans mot de passe, on ne peut rien y lire.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>Choisir le second emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Choisir l’emplacement des sauvegardes</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>Chaque sauvegarde est aussi copiée dans %1.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Les sauvegardes vont dans %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>Chaque fichier de cette sauvegarde est tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>Utiliser le répertoire du cabinet</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>Les sauvegardes vont dans le répertoire du cabinet.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>Dans le répertoire même du cabinet. Un disque qui tombe en panne emporte les deux : mieux vaut un autre disque.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>%1 est inaccessible ; en attendant, les sauvegardes vont dans le répertoire même du cabinet.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Restaurer celle-ci…</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>Ferme le cabinet et montre ce que changerait un retour à cette sauvegarde</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>Elle s’ouvre avec une ancienne feuille de récupération : qui a gardé cette feuille et accède à cette sauvegarde peut la lire.</translation>
    </message>
</context>
<context>
    <name>untie::BackupStep</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>A copy for the day the disk breaks</source>
        <translation>Une copie pour le jour où le disque lâche</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>Untie fait de lui-même une sauvegarde chaque jour de travail, dans le répertoire du cabinet. Une seconde copie doit aller sur un autre support, de préférence un support que vous débranchez ensuite.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>Garder une seconde copie dans ce répertoire :</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>Plus tard. Untie me le rappelle s’il n’y en a pas au bout de sept jours.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>Répertoire sur un autre support</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>Il se trouve sur le même disque que le cabinet : si ce disque lâche, les deux sont perdus.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Choisir un répertoire pour la seconde copie</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>Choisissez un répertoire, ou « Plus tard » ci-dessous.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>Ce répertoire n’existe pas. Le support est-il branché ?</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Rien ne peut être écrit dans ce répertoire.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>C’est le répertoire même du cabinet : choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>à %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day, in a sentence</comment>
        <translation>le %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Premier démarrage du jour</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>Fin du travail</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Faite à la main</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>Aucune sauvegarde lisible.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>Sauvegarde vérifiée %1.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>Sauvegarde faite %1, vérifiée en partie.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Il n’y a pas encore de sauvegarde de ce cabinet.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>La dernière sauvegarde a été faite %1.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>Les sauvegardes de la dernière semaine n’ont pu être vérifiées qu’en partie. Une sauvegarde que vous faites maintenant sera vérifiée en entier.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>Toutes les sauvegardes se trouvent au même emplacement. Gardez une copie à un second, de préférence sur un disque que vous débranchez.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>La dernière copie au second emplacement a été faite %1. Branchez son disque.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>Aucune sauvegarde n’a encore été copiée au second emplacement. Branchez son disque.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>untie::BoardView</name>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>untie::BodyAreaMap</name>
    <message>
        <source>The body from the front and from behind</source>
        <translation>Le corps, de face et de dos</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>Les mêmes parties figurent à côté par leur nom.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>%n marque dans cette vue</numerusform>
            <numerusform>%n marques dans cette vue</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>DROITE</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Carte du corps</translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n mark(s)</source>
        <extracomment>%1 is a part of the body that opens enlarged, such as the palm of the hand</extracomment>
        <translation>
            <numerusform>%1 : ouvrir, %n marque</numerusform>
            <numerusform>%1 : ouvrir, %n marques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1 : ouvrir</translation>
    </message>
    <message>
        <source>Refers to: %1</source>
        <translation>Irradie vers : %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>Peignez avec le pointeur, ou avec les flèches et Espace. Maj efface, + et − changent le pinceau, Entrée termine.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Bloquer cette plage</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>Clients correspondants</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Prendre ce créneau</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>Dans %n semaine. 1 à 9 : autant de semaines.</numerusform>
            <numerusform>Dans %n semaines. 1 à 9 : autant de semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>Le dernier jour est illisible, ou il précède le premier.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n créneau sur %1 est pris et laissé de côté : %2</numerusform>
            <numerusform>%n créneaux sur %1 sont pris et laissés de côté : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>Non compris et ignoré : %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>Nom, téléphone ou « %1 »</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Aucun créneau de ce genre dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>Créer et réserver</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Chercher des créneaux</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>%1 est libre.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>Prendre %1</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>%n rendez-vous est encore à venir, le %1. Il reste où il est : il sera ensuite listé ici, à confier à quelqu’un d’autre.</numerusform>
            <numerusform>%n rendez-vous sont encore à venir, le dernier le %1. Ils restent où ils sont : ils seront ensuite listés ici, à confier à quelqu’un d’autre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peut pas être repris</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>Écarté, pas libre</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Rendez-vous de %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1, %Ln fois</numerusform>
            <numerusform>%1, %Ln fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>Créneau non libre et écarté : %L1 sur %Ln.</numerusform>
            <numerusform>Créneaux non libres et écartés : %L1 sur %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui sera importé</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>Si un client est nommé, l’événement devient son rendez-vous. Toute autre plage est bloquée pour que rien n’y soit réservé, sauf choix contraire de votre part.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>À qui est ce calendrier</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec des problèmes</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peuvent pas être repris</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Calendrier de</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>Événements du calendrier</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Autre client…</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>Un autre client pour cet événement</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>Lecture des événements et vérification des disponibilités…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 rendez-vous et plages bloquées seront importés ; %2 événements sont écartés, %3 ne peuvent pas être repris. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>À qui est ce calendrier ? Choisissez à droite.</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce répertoire n’existe pas.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>C’est le répertoire même du cabinet, où personne d’autre ne doit regarder. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>Rien ne peut être écrit dans ce répertoire.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>Ce répertoire est copié sur d’autres ordinateurs (%1). Si les noms des clients y figurent, ils quittent ainsi le cabinet.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>Les fichiers de calendrier dans %1 ne sont pas à jour. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>Les fichiers de calendrier des personnes parties ont été supprimés : %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>Où vont les fichiers de calendrier</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>Écrire les fichiers une fois</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Fichiers de calendrier</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>Un fichier par personne qui travaille ici, lisible par les calendriers des téléphones et des ordinateurs. Sans les noms, un événement indique seulement que la plage est réservée.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>Les fichiers sont déjà là, tels qu’ils doivent être.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%n fichier de calendrier écrit.</numerusform>
            <numerusform>%n fichiers de calendrier écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>Ne plus les tenir à jour</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>Les tenir à jour</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>Les fichiers dans %1 suivent chaque changement fait sur cet ordinateur.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>Avec noms et prestations</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>remonté de %Ln rang</numerusform>
            <numerusform>remonté de %Ln rangs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>Nouveau client %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>Chercher : %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>dernière séance %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>À faire chez soi</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>Semaines avant la prochaine séance</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Prochaine séance dans</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>La dernière fois : %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> sem.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers le %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>untie::CarriedLine</name>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Reprendre du %1</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Copié du %1, pas encore retouché</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>Ce que le client veut atteindre, avec ses mots</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>Le texte copié est trop long pour un objectif ; il n’a pas été collé.</translation>
    </message>
</context>
<context>
    <name>untie::CaseLine</name>
    <message>
        <source>Case</source>
        <translation>Épisode</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Épisode : %1</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Objectifs : %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (clos)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>Sans épisode</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Nouvel épisode…</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>Modifier le texte…</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Clore cet épisode</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Rouvrir cet épisode</translation>
    </message>
</context>
<context>
    <name>untie::CasesPane</name>
    <message>
        <source>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</source>
        <translation>Pas encore d’épisode. Un épisode est une plainte avec ce que le client veut atteindre ; des séances s’y rattachent.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Nouvel épisode</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>du %1 au %2, clos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln séance</numerusform>
            <numerusform>%Ln séances</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>Modifier l’épisode « %1 »</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>Clore l’épisode « %1 »</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>Rouvrir l’épisode « %1 »</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Voir les séances</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>Voir les séances pour « %1 »</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>Lettre au médecin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>Rien dans l’anamnèse ne s’oppose au traitement.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>Pas encore d’anamnèse : on ne sait donc rien.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>Nouvel accord médical</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>Accord médical</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Un accord médical : %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>Retirer l’accord médical : %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the doctor’s words</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>untie::ChoiceChip</name>
    <message>
        <source>A caution speaks against it</source>
        <translation>Une précaution s’y oppose</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Un accord médical : %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Portée</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>tout, partout</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>Avec les mots du médecin</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>Seulement ces techniques ; aucun choix : toutes</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>Seulement ici ; aucun choix : partout</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>comme dans la précaution</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>Pression jusqu’à</translation>
    </message>
</context>
<context>
    <name>untie::ClientCard</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Hand over the health form</source>
        <translation>Remettre le questionnaire de santé</translation>
    </message>
</context>
<context>
    <name>untie::ClientFace</name>
    <message>
        <source>Photo of %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Il n’y a pas encore de photo.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Choisir une autre photo…</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Supprimer la photo</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>La photo est supprimée.</translation>
    </message>
</context>
<context>
    <name>untie::ClientFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, relation to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>Restreint : personne ne travaille avec ce dossier. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>Fichiers cliniques</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>Aucun pour l’instant. Déposez ici ce qui relève du traitement, comme un courrier médical ; l’accueil ne le voit pas.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>Fichiers de l’accueil</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>Aucun pour l’instant. Déposez ici ce dont l’accueil a besoin, comme un bon cadeau.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>%1 n’a pas été ajouté. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>%1 ne s’ouvre pas d’ici : un fichier de ce type pourrait exécuter quelque chose de lui-même. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>Aucun programme de cet ordinateur n’affiche %1. Enregistrez-en plutôt une copie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 est supprimé.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Ce n’est pas une date. Elle s’écrit comme %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>Ce texte a été saisi le %1 et n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>Quelqu’un d’autre a modifié ce client entre-temps. Ses autres modifications figurent aussi ici ; votre saisie reste. Vérifiez le tout et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>Ce client est archivé. Une fois rétabli, il figure de nouveau dans la liste et dans la recherche.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>Le client quitte la liste et la recherche. Rien n’est supprimé, et il peut être rétabli.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>Famille et représentants légaux</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>né(e) le %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Cette personne est probablement déjà ici : %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Cette personne est peut-être déjà ici : %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>Nom ou téléphone d’un autre client</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>Enregistré aussitôt et visible dans les deux dossiers.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>age, birth date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>Âge · naissance</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière séance</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year and of another one, in Qt&apos;s date format letters.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::ClientNotePane</name>
    <message>
        <source>What it was</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>Pourquoi elle ne compte plus</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Note outside a visit</source>
        <translation>Note hors séance</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>Le texte copié compte %1 caractères ; %2 peuvent être enregistrés ici. Il n’a pas été collé.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>Vous aviez commencé à écrire ceci ; ce n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>Quand était-ce ? Un jour et une heure.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Indiquez le motif.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>Version %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Une personne qui n’est plus connue</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
</context>
<context>
    <name>untie::ClientPage</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>Qui a ouvert et modifié ce dossier</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Anamnèse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>Téléphones, adresse, contact d’urgence et tout ce que l’accueil sait</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>À côté du corps</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Épisodes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>Autres moyens de contact</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Sur la personne</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Prénom usuel</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>Seulement s’il diffère du prénom.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>Comme %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Type de téléphone</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Type d’adresse e-mail</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>Rien sur la santé : quiconque prend les rendez-vous peut lire ceci.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Autres téléphones</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Ajouter un téléphone</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Autres adresses e-mail</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Comme le cabinet</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Langue des impressions</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Qui appeler</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Qui est cette personne</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Prononciation du nom</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>Comme on le lirait à voix haute : chi-VONNE.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronoms</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Profession</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Adressé par</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>Vos propres mots pour retrouver des groupes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>Quelqu’un d’autre a vidé ce champ.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>Quelqu’un d’autre a écrit ici : %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>Rendez-vous du client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>Rien n’a jamais été réservé pour %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>Pas encore de client. Créez ici le premier ; chaque séance se rattache à un client.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nom ou téléphone</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>Personne ici n’a ce nom ou ce numéro : « %1 ».</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>Nouveau client nommé %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Lecture des clients…</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>Personne dans cette liste ne correspond.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>Chercher parmi tous</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Dossiers qui sont peut-être d’une même personne</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>Importer des clients d’un fichier</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Chercher dans toutes les notes</translation>
    </message>
</context>
<context>
    <name>untie::ClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation>Comment s’appelle le cabinet ?</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>Ceci figure en tête de tout ce que vous imprimez. Tout peut être modifié plus tard.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>Sur une ligne, avec des virgules. Peut rester vide.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>Tout est enregistré. Ce qui a changé est copié et vérifié ; puis Untie se ferme de lui-même.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>Quitter sans</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Aucune sauvegarde n’a été faite</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>Quitter sans sauvegarde</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>Rien de tout cela</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Rien d’autre</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>Je préfère ne pas répondre</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>Deux versions de cette note</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>%1 a enregistré cette note pendant que vous écriviez. Les deux versions sont conservées jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Remplacer par la mienne</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Garder les deux textes</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>À faire chez soi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln treatment(s)</source>
        <translation>
            <numerusform>%Ln soin</numerusform>
            <numerusform>%Ln soins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln mesure</numerusform>
            <numerusform>%Ln mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks, treatments, measures</source>
        <translation>Marques, soins, mesures</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>Cette note a été enregistrée ailleurs pendant que vous écriviez. Les deux versions sont conservées jusqu’à votre décision.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1 : le consentement pour cette séance n’est pas signé</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1 : le consentement n’est pas signé</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>Faire signer le client : %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>Le client lit le texte et signe ici</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>demandé à chaque séance qui le nécessite</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non donné</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>signé par %1 le %2, version %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · il existe un texte plus récent</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>retiré le %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Retirer : %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Signer : %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1, pour cette séance seulement</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>valait seulement pour la séance du %1</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>Un représentant légal signe</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>Son identité a été vérifiée</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>L’enfant est aussi d’accord</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Nom de la personne qui signe</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>Votre lien avec l’enfant</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Signer à nouveau</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>« %1 » n’est pas coché.</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>Pour cette séance seulement</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>Il est demandé à chaque séance</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>J’accepte : %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Représentant légal</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Personne représentée</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Parent</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Frère ou sœur</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>Ne veut pas de rappels</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>par SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what they are to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>untie::ContactsEdit</name>
    <message>
        <source>%1, no. %2</source>
        <comment>further phones, number of the line</comment>
        <translation>%1, n° %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>Préférer celui-ci</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>Enregistrement de la saisie en cours.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Travaille</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>Ce jour-là, comme chaque semaine</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>Ce jour est de nouveau comme chaque semaine.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>Ce jour n’existe pas, ou il précède le premier.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Ceci est illisible. Écrivez par exemple 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>Enregistré. Ce qui est déjà réservé reste où il est.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Ce jour n’existe pas. Écrivez par exemple %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>Il ne reste que %1 sur le disque où se trouve le cabinet. Faites bientôt de la place : sur un disque plein, rien ne peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>Comme celles du bureau de l’ordinateur, ou toujours les mêmes. Le contraste élevé est fait pour les yeux qui en ont besoin : blanc et jaune sur noir.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>Celle du programme sur cet ordinateur. Les documents sont rédigés dans la langue de chaque client.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>Des lettres, des boutons et du corps, en plus de l’échelle du bureau. À partir du prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>&amp;Résumé de séance</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>&amp;Note complète</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>&amp;Bilan d’évolution</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>Questionnaire de &amp;santé</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Consentements</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>Rendez-&amp;vous</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>&amp;Questionnaire de santé vierge</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>Consentements à si&amp;gner</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>untie::DocumentOutlet</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>untie::DocumentPage</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille d’affichage</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. « Enregistrer en PDF » en fait un fichier que tout ordinateur peut imprimer.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>%1 ne l’a pas accepté. Rien n’est perdu ; réessayez, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>« [?] » remplace ce qu’aucune police de cet ordinateur ne contient : %1. C’est imprimé ainsi. Installez une police qui le contient, ou écrivez-le en toutes lettres.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>une personne qui n’est plus connue</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Who signed and when: %1 a name, %2 a day, %3 a time of day</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>About the visit of %1, signed later.</source>
        <translation>Signé plus tard ; concerne la séance du %1.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>Biffé : %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>untie::ErasePage</name>
    <message>
        <source>Why nobody works with it</source>
        <translation>Motif de la restriction</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Lever la restriction</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>Par sécurité, saisissez le nom de famille</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>Disparaît des deux coffres et ne peut pas être récupéré. Il reste seulement la trace qu’un dossier de ce numéro a existé, sans nom. Les sauvegardes le gardent jusqu’à ce que les plus anciennes soient supprimées ; qui en restaure une la récupère sans ce client.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>Effacer ou restreindre</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>Les dossiers n’ont pas à être conservés ici, selon Réglages, Sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>Les dossiers sont conservés %n an après la dernière séance, selon Réglages, Sécurité.</numerusform>
            <numerusform>Les dossiers sont conservés %n ans après la dernière séance, selon Réglages, Sécurité.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>Celui-ci peut être effacé.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>Celui-ci pourra être effacé à partir du %1. D’ici là, il peut être restreint.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>Restreint : %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>Séances, avec leurs notes et mesures</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Marques sur le corps</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Questionnaires de santé</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>Rendez-vous, y compris à venir</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>Échelles, souhaits, résumés, liens, brouillons</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>Il ne figure dans aucune liste, et personne ne modifie ses données ni n’enregistre de séance. Les responsables le trouvent sous Clients, dans la liste « Restreints ».</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Photo et fichiers</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>Enregistrer tout ce qui concerne ce client</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>Tout ce qui concerne ce client a été enregistré sous %1. Qui détient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>Enregistrer tout ce qui concerne ce client dans un fichier</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>Pour lecture (PDF)…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>Pour d’autres programmes (FHIR)…</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>Pour d’autres programmes (JSON)…</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>chacune peut être annulée</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Take out clients</source>
        <translation>Exporter des clients</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Cette importation a été annulée.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>Exporter le cabinet entier</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>Cabinet entier…</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Choisir le répertoire où écrire</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>Enregistré sous %1. Qui le détient peut le lire.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>Importer des clients et des rendez-vous</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>D’un tableau (CSV), de fiches d’adresse (vCard) ou d’un calendrier (iCalendar), revus avant tout enregistrement.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>Dans un fichier lisible par d’autres programmes : un tableau ou des fiches d’adresse de tous les clients non archivés, ou ces clients avec leurs séances pour le logiciel d’un autre cabinet (FHIR). Qui détient le fichier peut le lire : gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tableau…</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Fiches d’adresse…</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR…</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>Chaque table en JSON Lines, avec une description utilisable par des programmeurs. Untie la relit dans un cabinet vide : untie import CABINET RÉPERTOIRE.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>Rien n’a encore été importé d’un fichier.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Importer quelque chose</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>Retire ce que l’importation choisie a ajouté et remet dans leur état les clients complétés ; ce qui a servi depuis reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>untie::FileSection</name>
    <message>
        <source>Add files: %1</source>
        <comment>to which</comment>
        <translation>Ajouter des fichiers : %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>Ouvrir le fichier « %1 »</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>Enregistrer une copie du fichier « %1 »</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Supprimer le fichier « %1 »</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>Un autre programme l’affiche. Pour cela, une copie non chiffrée reste sur cet ordinateur jusqu’à ce qu’Untie soit verrouillé ou fermé.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Ouvrir la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>Premier mot de passe</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>C’en est un bon.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>En saisir un autre</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>Cinq mots au hasard</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>Le questionnaire de santé du cabinet</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>Les réponses déjà données restent lisibles sur le questionnaire d’alors.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter : %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre : %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Une question à vous</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>Une question à vous : %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Garder comme nouvelle version</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>Garder comme nouvelle version : %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>Enregistré : la question est désormais posée ainsi.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>Le nouveau texte est désormais demandé ; qui a signé avant garde le sien.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>Précautions que les réponses déclenchent</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>Le mot de passe de %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>Il n’est affiché que cette fois et n’est enregistré nulle part. Remettez-le ; la personne choisira le sien sous Réglages, Mon compte.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>It is copied, and leaves the clipboard in 15 seconds.</source>
        <translation>Il est copié et quitte le presse-papiers dans 15 secondes.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>Il a été envoyé à %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 ne l’a pas accepté.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Chercher dans le manuel</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Page précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Page suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>Manuel d’Untie</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Pages du manuel</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>Cinq degrés, d’une séance, légère, à chaque séance, intense</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>une séance, légère</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>chaque séance, intense</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>DOS · gauche du client à gauche</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>FACE · gauche du client à droite</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>GAUCHE</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DROITE</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>Corps avec %Ln marque</numerusform>
            <numerusform>Corps avec %Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>Aucun point à l’une ou l’autre séance</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>Carte de chaleur de %Ln endroit</numerusform>
            <numerusform>Carte de chaleur de %Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>%1: heat %2 of %3</source>
        <extracomment>%1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be</extracomment>
        <translation>%1 : chaleur %2 sur %3</translation>
    </message>
</context>
<context>
    <name>untie::HistoryPane</name>
    <message>
        <source>What the body shows</source>
        <translation>Ce que montre le corps</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Une séance</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 comparé à %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln visit(s)</source>
        <extracomment>%1 is a period</extracomment>
        <translation>
            <numerusform>%1, %Ln séance</numerusform>
            <numerusform>%1, %Ln séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>%Ln marque de cette séance se trouve dans une vue que cette version ne dessine pas ; elle figure dans la liste.</numerusform>
            <numerusform>%Ln marques de cette séance se trouvent dans une vue que cette version ne dessine pas ; elles figurent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1, invalidée</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>Aucun horaire n’a encore été saisi. D’ici là, l’agenda compte du lundi au vendredi, de 8 à 18 h.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Horaires de qui</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>Jours de fermeture du cabinet</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne travaille pas</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>Par exemple 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>Fermer ce jour-là</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Ceci est illisible. Écrivez par exemple 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>Les horaires de %1 sont enregistrés. Ce qui est déjà réservé reste où il est.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>Ouvrir le cabinet ce jour-là</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Jours différents</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Ce jour n’existe pas. Écrivez par exemple %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>Le même</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>Plus sur ce point</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>Est-ce le point noté %1 ?</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1, proposé</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>aucun point</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>Ré&amp;féré de</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>Satellite &amp;de</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>En faire un nouveau point</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>Le même que %1, %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>Séparer ce qui a été réuni</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est « %1 »</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>Ce qui se trouve où</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>Les premières personnes</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>Les premières sont reprises ainsi :</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre les cellules</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Autour des cellules</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>Ceci a été déduit du fichier. Ce qui est faux se corrige ici ; c’est retenu pour le prochain tableau de ce genre.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>Les fiches d’adresse disent elles-mêmes ce qu’elles contiennent.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>Ce fichier ne contient personne.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>Aucune colonne ne contient de noms : indiquez laquelle.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>ou déposez-les ici</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>Fiches d’adresse, %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>Un tableau de %Ln colonne, %1</numerusform>
            <numerusform>Un tableau de %Ln colonnes, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>Importer des clients ou des rendez-vous</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>Des clients d’un tableau (CSV), tel que tout logiciel de cabinet ou tableur l’enregistre, ou de fiches d’adresse (vCard) d’un téléphone ou d’une messagerie. Des rendez-vous d’un calendrier (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>Tableaux, fiches d’adresse et calendriers (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>Un calendrier, %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>untie::ImportPage</name>
    <message>
        <source>Bring in clients</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and an import can be taken back.</source>
        <translation>Rien n’est enregistré avant la dernière étape, et une importation peut être annulée.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>Enregistrement, %1 % faits…</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Interrompu. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>Importer des rendez-vous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>%Ln client a été importé</numerusform>
            <numerusform>%Ln clients ont été importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>%Ln rendez-vous a été importé</numerusform>
            <numerusform>%Ln rendez-vous ont été importés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peut pas être repris</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>Complète %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>%1 est probablement la même personne.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Téléphone ou e-mail</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Qui est importé</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>Une personne qui est probablement déjà cliente complète la fiche existante, sauf choix contraire de votre part.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Déjà connus</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Avec des problèmes</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Ne peuvent pas être repris</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>Pour tous ceux-ci</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>Ajouter comme nouveaux clients</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>Compléter les existants</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personnes du fichier</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>Lecture de toutes les personnes et comparaison avec les clients déjà là…</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 seront de nouveaux clients, %2 complètent un client existant, %3 sont écartés, %4 ne peuvent pas être repris. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Naissance</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>Autre importation</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>Enregistrer le rapport d’importation</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>rapport importation.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Le rapport a été enregistré sous %1.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>L’importation est annulée</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>En cas d’annulation, ce qui a servi depuis reste. L’importation figure aussi dans la liste des importations des réglages.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>%1 ajoutés, %2 complétés, %3 écartés, %4 refusés.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>%1 retirés, %2 sont comme avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>On a travaillé depuis avec %Ln d’entre eux ; il reste.</numerusform>
            <numerusform>On a travaillé depuis avec %Ln d’entre eux ; ils restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>%1 a rempli le questionnaire de santé.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>%1 et %n autre personne ont rempli le questionnaire de santé.</numerusform>
            <numerusform>%1 et %n autres personnes ont rempli le questionnaire de santé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>Le questionnaire de santé de %1 est commencé mais pas terminé.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>untie::IntakeOverview</name>
    <message>
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>Le client le remplit seul, en plein écran</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Modifier le questionnaire</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Le consentement est retiré.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Précautions</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>Ce qui est dit à l’accueil</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>Pas de position ventrale</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Communiquer</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Évolution</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnèse de %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>revue pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>pas encore remplie</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>Aucun changement depuis le %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>Le client a rempli le questionnaire le %1. Reprenez-le : rien n’en figure dans le dossier avant cela.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>Confirmé : aucun changement.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>Rien n’est dit à l’accueil.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>L’accueil le voit maintenant.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Enregistrer le consentement</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>Le consentement est enregistré.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>L’accord médical est retiré.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>Enregistrer l’accord médical</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>L’accord médical est enregistré.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Retour au client</translation>
    </message>
</context>
<context>
    <name>untie::IntakePage</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>Enregistrer l’anamnèse</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnèse de %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>à partir de la version du %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>première version</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>Rempli par le client le %1. Parcourez-le, puis enregistrez-le comme nouvelle version.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>Le client a été interrompu le %1 avant la fin. Parcourez le reste ensemble, puis enregistrez.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>Ce que vous avez saisi le %1 sans l’enregistrer est de nouveau ici.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Pas encore enregistré : %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>Quelqu’un d’autre a enregistré une version entre-temps ; elle reste. Enregistrez à nouveau pour placer la vôtre après, et comparez les deux.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>Touchez ce qui s’applique. Si rien ne s’applique, touchez « Rien de tout cela ». À toute question, vous pouvez répondre « Je préfère ne pas répondre ».</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>Seulement ce qui s’applique ; « Rien de tout cela » répond non au reste d’une section.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>L’un de ces points vous concerne-t-il, %1 ?</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>%1 réponses sur %2 · enregistré au fur et à mesure</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Appuyez sur la nouvelle touche pour : %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1 : %2. Changer la touche</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>%1 est indispensable pour se déplacer au clavier.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>Les données ne sont pas encore rechiffrées. %1 Ce qui est ouvert continue tel quel ; un nouvel essai aura lieu à la prochaine connexion d’un responsable.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>Les données sont en cours de rechiffrement, pour que les anciennes clés n’en ouvrent plus rien. Vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>Rétablir toutes les touches</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>Appuyez sur le bouton d’une touche, puis sur la nouvelle touche. Retour arrière n’en laisse aucune, Échap ne change rien. Vaut pour cet ordinateur, quelle que soit la personne connectée.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>Toutes les touches sont celles d’origine.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1 : la touche d’origine</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>%1 est déjà « %2 » (%3). Donnez d’abord une autre touche à cette action.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>%1 est « %2 » et le reste.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>Questionnaire de santé</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>Consentement et signature</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>Vos réponses restent dans ce cabinet, chiffrées. Seul votre thérapeute les lit.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>Rendre à l’accueil</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>Je préfère signer plus tard</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Merci.</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>Votre questionnaire a été transmis à vos thérapeutes. Merci de rendre l’écran.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Quitter le questionnaire</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Retour au questionnaire</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Pour l’accueil</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Ce n’est pas le mot de passe. Réessayez.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>Couche %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>%1 ne travaille plus ici. Ses écrits restent, sous son nom.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 n’est plus dans la liste.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>Confier ce qui convient</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Qui les reprend</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>Plus rien n’est réservé auprès de personnes parties.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>Réservé auprès de personnes qui ne travaillent plus ici : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>%n rendez-vous est maintenant avec %1.</numerusform>
            <numerusform>%n rendez-vous sont maintenant avec %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>%n n’y trouve pas de place et reste.</numerusform>
            <numerusform>%n n’y trouvent pas de place et restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Ils sont de nouveau où ils étaient.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>douleur avant et après</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>ouvert depuis une séance antérieure</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>calme aujourd’hui</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>non examiné aujourd’hui</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>emplacement habituel, une suggestion</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>éviter cette zone</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Légende des marques</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>où un point irradie</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>où certains seulement le ressentent</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Choisir un logo…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Couleur…</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom du cabinet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>Autres lignes d’en-tête</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Au pied de chaque page</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>Deux lignes au plus, par exemple un compte bancaire.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>Votre séance du jour, 60 minutes</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>L’avertissement (pas un diagnostic) figure ici, et vos propres lignes en dessous.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>Votre page</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>Voici la taille des mots d’un document, et celle du tableau ci-dessous.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>Dessus de l’épaule, à droite</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>Bas du dos en profondeur, à gauche</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>Couleur des pages</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>Les numéros de téléphone et les adresses sont lus et écrits selon l’usage de ce pays, et son format de papier est proposé en premier.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>Muscles à vérifier</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Où ça fait mal</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>Saisissez où ça fait mal</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>Saisissez où ça fait mal, ou placez une zone de douleur sur la carte avec P. Les muscles qui peuvent y envoyer de la douleur s’affichent ici.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marquer</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>Toujours exclure d’abord (%1) : %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>Exclure d’abord (%1) : %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>d’après la carte</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>Remonté de %Ln rang d’après l’historique de ce client</numerusform>
            <numerusform>Remonté de %Ln rangs d’après l’historique de ce client</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>Envoie la douleur vers : %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Pas un diagnostic</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>Tempe, bas du dos d …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>untie::MainWindow</name>
    <message>
        <source>Untie</source>
        <translation>Untie</translation>
    </message>
    <message>
        <source>The password of the sample clinic is “%1”.</source>
        <translation>Le mot de passe du cabinet d’exemple est « %1 ».</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Choisir le répertoire d’un cabinet</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Création du cabinet d’exemple…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>La sauvegarde est restaurée. Ce qui s’y trouvait avant est dans %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>Légende des marques</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>sensible</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>tendu</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>dernière séance</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>Toutes les marques et leurs touches (?)</translation>
    </message>
</context>
<context>
    <name>untie::MapPane</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Face</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muscles</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Profond</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Haut du corps</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Corps entier</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>Partie du corps affichée</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Peau</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>Retour au corps entier (Échap)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>Jusqu’où va une articulation, en degrés, avant et après</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Douleur à la pression</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>La plus faible pression qui devient tout juste douloureuse, avant et après</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
</context>
<context>
    <name>untie::MeasureRow</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Retirer cette mesure</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>Un nombre entier de degrés, de −90 à 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>Une pression jusqu’à 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Douleur à la pression</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>Douleur à la pression, %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1 : mode de mesure</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>Lire en kPa</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>Lire en kg/cm²</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>Actif : le client bouge</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>Passif : vous mobilisez</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>passif, °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>actif, °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>Je ne prends rien</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Ajouter un médicament</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>Dans les 8 dernières heures</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Nom du médicament</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>Dose, pour quoi</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>Dose du médicament, et pour quoi</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>Classe du médicament</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>Retirer ce médicament de la liste</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>Classe inconnue</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>À modifier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>Votre propre rôle et votre compte sont modifiés par un autre responsable. Votre mot de passe se trouve sous Mon compte.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>Ce sont deux personnes</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>Nom ou téléphone de l’autre dossier</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>De la même personne : rien n’est modifié avant que vous ayez vu les deux côte à côte.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Fusionner avec un autre dossier</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>Une personne, ou deux ?</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>Choisissez là où les deux diffèrent. Tout le reste des deux est gardé.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>Dossier depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1 : les deux sont gardés</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>Autres téléphones : tous sont gardés</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>Autres adresses e-mail : toutes sont gardées</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>Étiquettes : toutes sont gardées</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>Avec le dossier de %1, fusionné le %2.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
</context>
<context>
    <name>untie::MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>Durée de la séance en minutes</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>untie::MonthView</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 : %n rendez-vous</numerusform>
            <numerusform>%1 : %n rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>Cliquez sur la carte, ou saisissez un muscle</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Saisissez un muscle</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>Il sert à se connecter et il est imprimé.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Après le nom, à l’impression</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 : enregistré.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Votre nouveau mot de passe</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>L’ancien n’ouvre plus rien, sauf d’anciennes copies du cabinet.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>En faire la feuille de récupération</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>Si la feuille a été perdue, ou vue par quelqu’un qui ne devait pas la voir : les données sont rechiffrées, et l’ancienne feuille n’ouvre plus que les sauvegardes faites auparavant.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>Chacun garde son mot de passe. Vous pouvez continuer à travailler pendant ce temps.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>La nouvelle feuille de récupération vaut dès maintenant. Détruisez l’ancienne.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>en salle</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>dans %n minute</numerusform>
            <numerusform>dans %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>sur place</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n minute de retard</numerusform>
            <numerusform>%n minutes de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Commencer la séance</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Points restés ouverts</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>séance %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>dernière venue : %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>Restés ouverts : %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>Dernière note, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>left open on a day, numbers</comment>
        <translation>%1 · %2 sur %3</translation>
    </message>
</context>
<context>
    <name>untie::NotePane</name>
    <message>
        <source>S</source>
        <comment>subjective</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjectif</translation>
    </message>
    <message>
        <source>O</source>
        <comment>objective</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assessment</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>P</source>
        <comment>plan</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>d’après la carte</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>plan du %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Forme courte</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>Pour le bien-être : la carte, ce qui a été fait et une note. Ce qui est déjà écrit reste.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>Insérer un texte type (Ctrl+Espace)</translation>
    </message>
    <message>
        <source>N</source>
        <comment>note</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>untie::NoteReader</name>
    <message>
        <source>not signed yet</source>
        <translation>pas encore signée</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>invalidée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>Ouvrir cette séance</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>Aucune séance n’est choisie.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>À faire chez soi</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Au lieu de « %1 » :</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
</context>
<context>
    <name>untie::NoteSearchPage</name>
    <message>
        <source>Words of a note</source>
        <translation>Mots d’une note</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Notes trouvées</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Chercher dans toutes les notes</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>Saisissez des mots qui figurent dans une note : leur début suffit, dans n’importe quel ordre. Les brouillons et les ajouts ultérieurs sont aussi parcourus.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>Une personne absente de la liste des clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récentes</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>Cette partie compte %1 caractères ; %2 peuvent être enregistrés. Rien n’est coupé : raccourcissez-la, et elle sera enregistrée.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>Le texte copié compte %1 caractères ; %2 peuvent être enregistrés ici. Il n’a donc pas été collé. Il est toujours là où vous l’avez copié.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>Il n’y a pas de texte type « .%1 ». Ctrl+Espace les affiche tous.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Cette note est signée plus d’un jour après la séance. Indiquez la raison du retard.</translation>
    </message>
</context>
<context>
    <name>untie::NoticeBar</name>
    <message>
        <source>+%1</source>
        <comment>so many more notices</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more notice(s)</source>
        <translation>
            <numerusform>Afficher %n autre avis</numerusform>
            <numerusform>Afficher %n autres avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Ranger cet avis</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Douleur, de 0 (aucune) à 10 (la pire)</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>Activité, de 0 (impossible) à 10 (comme avant)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>Plainte ou activité, avec les mots du client</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>Valeur, 0 à 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1, comme au début</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1, amélioration de %2</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1, aggravation de %2</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>Réservations qui ne conviennent plus</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>%n réservation ne convient plus. Rien n’a été déplacé ; examinez-la.</numerusform>
            <numerusform>%n réservations ne conviennent plus. Rien n’a été déplacé ; examinez chacune d’elles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>Saisissez votre propre mot de passe : personne ne doit faire ceci sur un écran que vous avez laissé ouvert.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>Inutile de le saisir à nouveau.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>Ce n’est pas votre mot de passe. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>Un mot de passe erroné a été saisi. Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Ce n’est pas votre mot de passe. Réessayez.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Votre mot de passe actuel</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>Votre mot de passe a été modifié. Il vaut dès la prochaine connexion.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>Qui dirige le cabinet ?</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>Le responsable voit tout, ajoute les autres plus tard et donne à chacun son propre compte.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Titre professionnel</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>Pour vous connecter, et tel que les clients le lisent.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>Tel qu’imprimé après le nom, par exemple : massothérapeute. Peut rester vide.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>Écrivez votre nom : c’est ainsi que le programme vous connaît.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1 et %2 : %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Chercher un client ou une action</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>actions du client</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>actions seulement</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>Rien ni personne ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all clients</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>untie::PasswordChoice</name>
    <message>
        <source>Kind of password</source>
        <translation>Type de mot de passe</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Cinq mots</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>D’autres mots</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>Saisissez une fois les cinq mots</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>Pour que vos doigts les connaissent. Inventez une image où les cinq apparaissent : elle reste.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même encore une fois</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Vos cinq mots : %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>C’en est un bon.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>Saisissez les cinq mots affichés ci-dessus.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>Ce n’est pas encore ce qui est affiché ci-dessus. Comparez mot par mot.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>Saisissez encore une fois le même mot de passe.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Ce n’est pas le même mot de passe.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>Donner le nouveau mot de passe</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>Au cas où %1 aurait oublié son mot de passe, ou si d’autres le connaissent. Avec l’ancien, plus personne n’entre.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>Personne ne peut le retrouver, pas même les auteurs de ce programme. Cinq mots assemblés par le hasard se retiennent mieux que des signes, et personne ne les devine.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>C’est annulé : tout est comme avant.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>Les données sont rechiffrées. Les anciennes clés n’en ouvrent plus rien.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>Ouvre le cabinet quand un mot de passe est oublié, que la liste des comptes est perdue ou que cet ordinateur tombe en panne. Si quelqu’un l’a vue sans en avoir le droit, faites-en créer une nouvelle.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Afficher et imprimer…</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Nouvelle feuille…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>La ranger</translation>
    </message>
</context>
<context>
    <name>untie::PersonRow</name>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>pas de compte, ne peut pas se connecter</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · première connexion</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · pas encore de connexion</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · dernière connexion : %2, %3</translation>
    </message>
</context>
<context>
    <name>untie::PhraseCard</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Key, without the dot</source>
        <translation>Abréviation, sans le point</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>Ce qui est entre {…} est un champ à remplir.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>Dans une note, .%1 et Espace écrivent ceci. Ce qui est entre {…} est un champ à remplir.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>Dans une note, .%1 et Espace écrivent ceci, et Tab parcourt : %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>Chercher un texte type</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>Aucun texte type ne correspond.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, abréviation %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>Vous n’en avez pas encore.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>Le cabinet n’en a pas encore.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Nouveau texte type</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>Nouveau texte type du cabinet</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>Dans une note, un point, l’abréviation et Espace ou Tab écrivent le texte type ; Ctrl+Espace les affiche tous. À abréviation égale, les vôtres passent avant ceux du cabinet, et ceux-ci avant ceux d’Untie.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>Ceux du cabinet</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>Ceux d’Untie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phrase: its key with the dot, its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Adapt %1</source>
        <extracomment>%1 is the name of a phrase</extracomment>
        <translation>Adapter %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>“.%1” is stored.</source>
        <translation>« .%1 » est enregistré.</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>« .%1 » est supprimé.</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>Où se trouvent les dossiers ?</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>Dans un seul répertoire de cet ordinateur, chiffré. Un seul ordinateur à la fois ouvre un cabinet ; plusieurs postes en même temps ne font pas partie de cette version.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>Il est créé. Si vous n’avez pas de souhait particulier, laissez-le tel quel.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>Choisir où créer le répertoire du cabinet</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>Le cabinet a besoin d’un répertoire.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Écrivez le chemin complet, à partir de %1.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>Il ne reste que %1 sur ce disque, trop peu pour des données qui grandissent. Faites de la place, ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>&amp;Taut band</source>
        <translation>&amp;Bande tendue</translation>
    </message>
    <message>
        <source>&amp;Nodule</source>
        <translation>&amp;Nodule</translation>
    </message>
    <message>
        <source>&amp;Refers</source>
        <translation>&amp;Irradie</translation>
    </message>
    <message>
        <source>&amp;Familiar pain</source>
        <translation>Douleur &amp;connue</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>&amp;Secousse</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>La couche au-dessus</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>La couche en dessous</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>Ces signes suggèrent : %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>Remarque, pour le cabinet seulement</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>avant, après</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>Points au fil du temps</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>Les points gâchettes de toutes les séances sont réunis ici, une ligne chacun.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>les pires d’abord</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>par muscle</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>par évolution</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Ordre des points</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Où ça fait mal</translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for Where it hurts</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>3 open · 2 quiet</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>%Ln calme</numerusform>
            <numerusform>%Ln calmes</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>moyenne %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>à réexaminer</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>en progrès</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pire</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>réapparu</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>calme depuis %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>%1 avant</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nouveaux aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>Rien n’est encore marqué. Cliquez là où ça fait mal : le premier chiffre vaut pour avant, le second pour après le traitement.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suivant</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>%1 réexaminés sur %2</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouverts</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>Rien n’a été marqué lors de cette séance.</translation>
    </message>
</context>
<context>
    <name>untie::Rail</name>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 : session ouverte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>Qui vient, et ce qu’il reste à faire</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>Réserver et déplacer des rendez-vous</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>Trouver un client, en ajouter un</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>Votre compte, le cabinet, le programme</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>Le manuel, les touches, les nouveautés</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>Fermer le cabinet et redemander le mot de passe</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>Le cabinet est créé quand vous l’ouvrez. Ce qui protège aussi les dossiers :</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>Le disque de cet ordinateur est chiffré.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>Ce que vous imprimez dans un fichier ou exportez d’Untie l’est donc aussi.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>Faites chiffrer tout le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>Il ne semble pas l’être. Les dossiers sont chiffrés dans tous les cas ; ce que vous enregistrez en PDF ou exportez ne l’est pas.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>Rien de la mémoire vive n’est écrit en clair sur le disque.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>L’espace d’échange est chiffré, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>Faites aussi chiffrer l’espace d’échange.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>Le système y place la mémoire inutilisée. Sur la plupart des ordinateurs, il est compris dans le disque chiffré.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>Rangez la feuille de récupération dès aujourd’hui.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>Deux exemplaires dans des enveloppes cachetées, à deux endroits, aucun à côté de l’ordinateur. Supprimez le fichier si vous en avez enregistré un.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>Choisissez bientôt un second support pour les sauvegardes.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>D’ici là, toutes les copies se trouvent sur un seul disque. Cela se règle sous Réglages, Sauvegarde.</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>Les sauvegardes vont sur un second support.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>Un seul ordinateur à la fois ouvre le cabinet.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>Un second ordinateur est informé de qui l’a ouvert. Plusieurs postes en même temps ne font pas partie de cette version.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>Ce sont deux personnes ; la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Fusionner avec un autre dossier…</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Plus sur ce dossier</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Les deux dossiers n’en font plus qu’un.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>Le dossier est effacé.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>Le dossier est restreint et ne figure plus dans aucune liste.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>Effacer ou restreindre…</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Rien n’est modifié avant la dernière étape.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Ouvrir le cabinet</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>Ouverture du cabinet. Cela prend quelques secondes…</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>Cette feuille n’ouvre pas %1 : elle appartient à un autre cabinet, ou une feuille plus récente l’a remplacée.</translation>
    </message>
</context>
<context>
    <name>untie::RecoverySheetView</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>Envoyée à %1. Allez la chercher tout de suite ; imprimez-la une seconde fois pour l’autre exemplaire.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>Enregistrée sous %1. Imprimez-la de là, puis supprimez le fichier.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez la feuille en PDF sur une clé et imprimez-la ailleurs, ou recopiez les quatre lignes à la main.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>%1 n’a pas accepté la feuille. Réessayez, ou enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Enregistrer la feuille en PDF</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>Rappels de rendez-vous</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>ni numéro ni adresse</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>rappel fait</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>rappel à faire</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>Rappels à faire</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>Aucun rappel à faire : toutes les personnes attendues ont confirmé.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>Rendez-vous de quels jours</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>Les deux prochains jours</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Les sept prochains jours</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>Rappel pas encore fait</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappel fait</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>Aucun logiciel de messagerie n’a pu être ouvert. L’adresse est %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>Un e-mail à %1 est ouvert dans votre messagerie.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>%1 a confirmé</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>%1 : rappel encore à faire.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>%1 : rappel fait.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>%1 ne peut plus se connecter dès maintenant. Ses écrits restent, sous son nom.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>Un responsable connaît la feuille de récupération ; une nouvelle est donc créée d’abord.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>Les données sont rechiffrées, pour que les clés détenues auparavant n’en ouvrent plus rien. Cela se fait pendant que vous travaillez, et peut être annulé tant que le premier fichier n’est pas terminé.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>Les sauvegardes faites auparavant peuvent encore être ouvertes par quelqu’un qui détient les deux : une sauvegarde et l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ne peut plus se connecter.</translation>
    </message>
</context>
<context>
    <name>untie::RepeatChoice</name>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Nombre de fois en tout</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Toutes les %1 semaines</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Chaque mois, même jour de la semaine</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>après un nombre de fois</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>un jour donné</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétition</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>Elle devient un cabinet à part dans %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>Vous vous connectez avec votre nouveau mot de passe.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>Les comptes des autres n’ont pas pu être conservés : ajoutez-les à nouveau dans les réglages.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>Séance la plus récente</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>Dans le cabinet actuel</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>Il est illisible, on ne sait donc pas ce qui y est plus récent : %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>Rien qui manque à la sauvegarde.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>Ceci est plus récent. Ensuite, ce ne sera plus dans le cabinet, mais seulement dans ce qui en est conservé :</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>et %n jour de plus</numerusform>
            <numerusform>et %n jours de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n client supprimé depuis revient.</numerusform>
            <numerusform>%n clients supprimés depuis reviennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n séance supprimée depuis revient.</numerusform>
            <numerusform>%n séances supprimées depuis reviennent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Rien n’est modifié avant la dernière étape.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Interrompu. Tout est comme avant.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Tout est comme avant.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>Sauvegarde de l’état actuel, %1 % faits…</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>Mise en place des fichiers…</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Ouverture du cabinet…</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Où doit-elle aller ?</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>Ce qui s’y trouve maintenant n’est jamais jeté.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Où va la sauvegarde</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau répertoire</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Choisir un répertoire vide</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>À la place du cabinet</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>Dans un nouveau répertoire</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>Le cabinet de ce moment-là y est créé. Rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>%1 revient à ce moment-là. Une sauvegarde de son état actuel est faite avant, et ses fichiers sont conservés.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Choisissez un répertoire vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Écrivez le chemin complet, à partir de %1.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Ce qui sera différent</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore modifié.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>Ouverture et lecture complète de la sauvegarde. Si elle est volumineuse, cela prend une minute…</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Tout est comme avant.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>La sauvegarde a été faite %1. Elle a été ouverte, lue en entier et trouvée intacte.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>Qui la restaure ?</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>Un responsable, avec son propre mot de passe ou avec la feuille de récupération.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Comment vous prouvez qui vous êtes</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>Me donner un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Écrivez le nom avec lequel vous vous connectez.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>Le dernier mot de passe était erroné. Le prochain peut être essayé dans %1 s.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>%1 peut ouvrir davantage dès sa prochaine connexion.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>Un responsable connaît la feuille de récupération ; une nouvelle est donc créée d’abord. Ensuite, les données sont rechiffrées pendant que vous travaillez, pour que les clés détenues auparavant par %1 n’en ouvrent plus rien.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>Les dossiers cliniques sont rechiffrés pendant que vous travaillez, pour que les clés détenues auparavant par %1 n’en ouvrent plus rien.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>%1 a déjà ce rôle.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>Le rôle de %1 est maintenant : %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>Thérapeute, responsable</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>Nom de la salle ou de l’équipement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Équipement</translation>
    </message>
</context>
<context>
    <name>untie::SavedListChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Birthdays in the next %1 days</source>
        <translation>Anniversaires dans les %1 prochains jours</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>Pas venus depuis %1 jours</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette : %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Probablement la même personne</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivés</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Quels clients</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>Personne ne fête son anniversaire dans les %1 prochains jours.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>Toutes les personnes déjà venues sont revenues ces %1 derniers jours.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>Personne n’a cette étiquette.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Aucune paire de dossiers ne semble être d’une même personne.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>Personne n’est archivé.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restreints</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>Aucun dossier n’est restreint.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>Points à réexaminer</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>Personne n’a de point à réexaminer.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>%1 ne prend plus de rendez-vous.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>Ce rendez-vous a été modifié entre-temps et a été laissé tel quel : %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Cette heure est déjà passée.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>Séance commencée</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>Rien n’a encore été réservé pour ce client.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>Rendez-vous de ce client</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleHeader</name>
    <message>
        <source>Before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Thérapeutes</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>Rendez-vous de qui</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1, aller à un jour</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Imprimer le jour…</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>Fichiers de calendrier…</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Aller à un jour</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>Aucun rendez-vous ces jours-là.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>Plage bloquée, %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>%1 : réservé, %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Pas réservé.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Plage bloquée</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>%1 dure maintenant %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 : déplacé au %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Déplacé au %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>Ce rendez-vous fait partie d’une série. Que faut-il annuler ?</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>Ce rendez-vous fait partie d’une série. Que faut-il modifier ?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>%1 est libre chez %2, et %3 attend un tel créneau.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>%n autre personne attend aussi.</numerusform>
            <numerusform>%n autres personnes attendent aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>Tout le monde est masqué dans l’agenda.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Afficher tout le monde</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>Aucun horaire de travail n’est encore saisi. D’ici là, les horaires retenus sont du lundi au vendredi, de %1 à %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>Saisir les horaires</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>Un responsable les saisit dans les réglages.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>L’heure est juste</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Aucun créneau de ce genre dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>Le %1, plus aucune heure n’est libre. La prochaine : %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>Prendre plutôt %1</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1 : %2 Elle n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>La raccourcir</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>Aucun rendez-vous ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>%n rendez-vous ce jour-là</numerusform>
            <numerusform>%n rendez-vous ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>%n pas encore confirmé</numerusform>
            <numerusform>%n pas encore confirmés</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>sans score</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>non examiné</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>sans score, la dernière fois %1 sur 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
</context>
<context>
    <name>untie::SectionHead</name>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>change</source>
        <translation>évolution</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Verrouillage en cas d’absence</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>Qui travaille ici, à la connexion</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>Liste des comptes</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>Les deux fichiers de données</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Journal des accès</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>Vérification des lignes les plus récentes…</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>Après tant de minutes sans touche ni clic, le mot de passe est redemandé. Ce qui n’est pas enregistré est conservé. Le cabinet se verrouille aussi avec l’ordinateur.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>Masqués : chacun saisit son nom, et personne ne peut lire sur cet ordinateur qui travaille ici. Vaut pour cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>Ils ne datent pas du même moment : le fichier de l’accueil est plus ancien que ce dont le fichier clinique se souvient. Restaurez les deux depuis la même sauvegarde.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>Ils ne datent pas du même moment : le fichier clinique est plus ancien que ce dont celui de l’accueil se souvient. Restaurez les deux depuis la même sauvegarde.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>Vérifier toutes les lignes du journal des accès</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>Vérification, %1 % faits…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>Le cabinet se verrouille désormais après %Ln minute.</numerusform>
            <numerusform>Le cabinet se verrouille désormais après %Ln minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>C’est celle qu’un responsable a écrite en dernier, et personne ne l’a modifiée depuis.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>Certaines lignes ont été signées avec des clés que la liste des comptes ne connaît pas ; voir Accès aux dossiers.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>Untie %1 avec %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Durée de conservation des dossiers</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> ans</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>Après la dernière séance, selon la loi de votre pays. D’ici là, un dossier peut être restreint mais pas effacé.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>Les dossiers sont désormais conservés %Ln an.</numerusform>
            <numerusform>Les dossiers sont désormais conservés %Ln ans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>Un point déjà connu, avec un autre score</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>Un point inchangé</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>Un point qui était calme et qui est réapparu</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>Un point qui est calme à présent</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>Un nouveau point</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>Ce qui introduit les nouveaux points, après ceux déjà connus</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>Un constat sans score</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>Des points qui n’ont pas été examinés</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>Un endroit avec son côté, dans les autres phrases</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>Un soin</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>Une amplitude</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>Le mot pour un mouvement fait par le thérapeute</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>Un seuil de douleur à la pression</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>L’état global, avant et après</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>L’état global, demandé seulement après</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Épaule</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Pétrissage</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>plus souple ensuite</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Cou : rotation</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Phrases des notes</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>Ce qui est marqué sur la carte et ce qui a été fait s’écrit dans la note avec ces mots. Un nom entre { } représente une valeur ; ce qui est entre [ ] est omis si sa valeur manque. Les notes signées gardent les mots avec lesquels elles l’ont été.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Valeurs : %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>Revenir aux mots du programme</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>Les notes s’écrivent désormais ainsi.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>Partie d’une série</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Celui-ci et les suivants</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Tous ceux à venir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the escape key</comment>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>untie::ServiceRow</name>
    <message>
        <source>Minutes with the client</source>
        <translation>Minutes avec le client</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minutes avant</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minutes après</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Nom de la prestation</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>Équipement nécessaire</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Aucun équipement</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>« %1 » est enregistré.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouvelle prestation</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>Nouvelle salle ou nouvel équipement</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Prestations et salles</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Prestations</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>Nom · minutes avec le client · avant · après · prix · couleur</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Salles et équipement</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>Créer un cabinet</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Rien n’est écrit avant la dernière étape.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Ouvrir le cabinet</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>Création du cabinet. Cela prend quelques secondes…</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>Mon compte</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>Accès aux dossiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Prestations et salles</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Horaires de travail</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textes types</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Phrases des notes</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import et export</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
</context>
<context>
    <name>untie::SeverityEditor</name>
    <message>
        <source>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</source>
        <translation>La loi locale ou les règles du cabinet peuvent être plus strictes que le tableau. Rien ne peut être assoupli ; ce qui valait avant reste dans les versions du questionnaire.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>Ce qui est demandé : %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (comme dans le tableau)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Comme dans le tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>%Ln règle plus stricte que le tableau</numerusform>
            <numerusform>%Ln règles plus strictes que le tableau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>Saisie de contrôle</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>Saisissez les quatre lignes de votre feuille</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>Pour en être sûr avant que quoi que ce soit n’en dépende : la feuille est là, et elle est lisible. Espaces et majuscules se mettent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>Ces lignes sont justes en elles-mêmes, mais ce sont celles d’une autre feuille. Revenez en arrière pour voir laquelle est demandée.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Exact.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>Ce sera la feuille de récupération : une fois le changement fait, elle ouvre le cabinet quand un mot de passe est oublié, et rien d’autre ne le peut. Imprimez-la, si possible deux fois.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>La feuille n’a été ni imprimée ni enregistrée. Si vous avez recopié les quatre lignes à la main, continuez.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>Saisissez les quatre lignes de votre nouvelle feuille, pour en être sûr : la feuille est là, et elle est lisible.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>Ces lignes sont justes en elles-mêmes, mais ce sont celles d’une autre feuille, peut-être l’ancienne.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>Rien n’a été modifié. La nouvelle feuille n’ouvre rien : déchirez-la et gardez l’ancienne.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de récupération</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>Si un mot de passe est oublié ou si cet ordinateur tombe en panne, ces quatre lignes ouvrent le cabinet. Rien d’autre ne le peut. Imprimez-les, si possible deux fois, et conservez-les loin de l’ordinateur.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>La feuille n’a été ni imprimée ni enregistrée. Si vous avez recopié les quatre lignes à la main, continuez.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher un raccourci</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Modifier les touches…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Aucune touche ne fait cela.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>L’afficher</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>Quiconque voit la feuille de récupération peut ouvrir tous les dossiers de ce cabinet. Veillez à ce que personne ne regarde par-dessus votre épaule.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>droite</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>milieu</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>testé, non</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Compléter la note</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>Pourquoi elle est signée tard</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;Addendum : ce qui a été connu plus tard</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;Correction : des mots erronés</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>&amp;Désaccord du client</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>&amp;Invalider cette séance</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>Cette note est tardive</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Avant de signer</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Signer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>%n point encore ouvert</numerusform>
            <numerusform>%n points encore ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>Signée par %1
Vérifiée</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>%1 signe cette note</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>Résumé pour l’accueil</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>L’accueil l’imprime pour le client. Il contient ce qui a été constaté et ce qu’il y a à faire à la maison, jamais la note.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>Qui travaille ?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Saisissez le mot de passe de %1.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 Réessayez dans %2 s.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Réessayez.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>Autre cabinet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de récupération…</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>Ouvrir le cabinet avec sa feuille de récupération quand un mot de passe est oublié</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>Chiffré ici.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>Chiffré ici. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>Saisissez votre nom, tel qu’il figure dans la liste de l’équipe.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>Ce nom et ce mot de passe n’ouvrent pas ce cabinet.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Signez avec la souris, un stylet ou un doigt. Suppr efface.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Signez ici</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>Ajouter « %1 » aux mots du cabinet</translation>
    </message>
</context>
<context>
    <name>untie::SpellingSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A dictionary: its language, its country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary is installed on this computer. Those of hunspell are used, such as the package hunspell-en-us.</source>
        <translation>Aucun dictionnaire n’est installé sur cet ordinateur. Ceux de hunspell sont utilisés, par exemple le paquet hunspell-fr.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>Le cabinet n’en a pas encore. Dans une note, le menu d’un mot souligné permet de l’ajouter.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Autre mot</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>Les notes sont contrôlées pendant la saisie ; ce qu’aucun dictionnaire ne connaît est souligné. F7 va au mot suivant de ce genre. Les noms de muscles, vos textes types et le nom du client sont tenus pour justes.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>Mots du cabinet</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>Les notes sont contrôlées ainsi à partir de la prochaine note ouverte.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Ajouter une opération</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>Ce qui a été fait lors de l’opération</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>Quand l’opération a eu lieu</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>Où l’opération a eu lieu</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>Retirer cette opération de la liste</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>Séances au fil du temps</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>Du %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Séance : %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>Rien n’est réservé pour aujourd’hui et demain.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>Plus personne ne vient aujourd’hui.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Aujourd’hui et demain</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Ouvrir l’agenda</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>%1 sur %2 terminés · fin à %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>À confirmer pour demain</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>Arrivée : %1</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>imprimé, pas remis</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>prêt à imprimer</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>Notes à signer</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>Points à réexaminer</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>Résumés à remettre</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>À suivre</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semaine</numerusform>
            <numerusform>%n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>comes today</source>
        <translation>vient aujourd’hui</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>Séances non terminées</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>Résumés à l’accueil</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>réservé</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Quitter la visite guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentPart</name>
    <message>
        <source>T</source>
        <comment>treatment</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>Global, avant</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>Global, après</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>Comment le client se sent globalement : 0 aucune douleur, 10 la pire possible</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>Global avant et après</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes treated, length of the visit</comment>
        <translation>%1 min sur %2</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentRow</name>
    <message>
        <source>Remove this treatment</source>
        <translation>Retirer ce soin</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Combien de minutes cela a pris</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– min</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Pression</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>Pression : 1 huilage léger, 2 huilage appuyé, 3 moyenne, 4 forte, 5 profonde</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>Comment les tissus ou le client ont réagi</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Pourquoi vous continuez quand même</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>Le motif est conservé dans le dossier</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>pression %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Où ?</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>Où cela a été fait : une marque de cette séance ou une partie du corps</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Où : %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>Poursuivi parce que : %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de récupération</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>Saisissez les quatre lignes de la feuille</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>Les minuscules valent les majuscules ; les espaces se mettent d’eux-mêmes. Ce qui ressemble à O est un zéro, ce qui ressemble à I ou L est un un.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>Vérifiez ce qui a été écrit en dernier avant de continuer.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>Prévenez un responsable avant de continuer.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>Continuer avec ces fichiers</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>Leur créer une fiche</translation>
    </message>
</context>
<context>
    <name>untie::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · aucun changement · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · rempli par le client · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>Pas encore de version.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>aucun point</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1, pire %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>invalidée</translation>
    </message>
</context>
<context>
    <name>untie::VisitPage</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day with its weekday and year, in Qt&apos;s date format</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a span of time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Retour au client</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Remplacer par la mienne</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>séance %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and number of the visit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 Ce que vous avez écrit est toujours là.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Abandonner la mienne</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Où ça fait mal</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>Les deux ne forment plus qu’un point.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>Ce sont de nouveau deux points.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Afficher les deux</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>%1 a laissé des modifications de cette note qui ne sont pas enregistrées (%2, %3). Elles sont conservées jusqu’à ce que %1 en décide.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Voir la version enregistrée</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>Cette séance a été enregistrée ailleurs entre-temps. Vous voyez ici son état précédent.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>Cette séance est invalidée : %1. Motif : %2</translation>
    </message>
</context>
<context>
    <name>untie::VisitSheet</name>
    <message>
        <source>Mark %1</source>
        <translation>Marquer %1</translation>
    </message>
    <message>
        <source>Move a mark</source>
        <translation>Déplacer une marque</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>Donner un score à un point</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Laisser un point de côté</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>Modifier le constat</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>Modifier les signes</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>Choisir %1</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Supprimer une marque</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>Modifier la durée de la séance</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Écrire une remarque</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>Déplacer une zone</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>Le prendre pour un point connu</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>En faire un nouveau point</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>Peindre une zone</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>Lier à un point clé</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Retirer un lien</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>Définir l’état d’un point</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Ajouter un soin</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Modifier un soin</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>Retirer un soin</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>Donner un score global</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>Modifier la date de retour</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Ajouter une mesure</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Modifier une mesure</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Retirer une mesure</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Passer à la forme courte</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>Passer à la forme complète</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>Filtrer les séances</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Chercher dans les notes</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Pas encore de séance.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nouvelle séance</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Afficher toutes les séances</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>Afficher à nouveau toutes les séances</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muscle</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Une personne qui n’est plus connue</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>Aucune note de ce client ne contient ces mots.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>Aucune séance ne passe le filtre.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>Note hors séance (N) : un appel, un message, pourquoi quelqu’un n’est pas venu</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Épisode</translation>
    </message>
</context>
<context>
    <name>untie::WaitingForm</name>
    <message>
        <source>Who waits</source>
        <translation>Qui attend</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>À quelles heures</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nom ou téléphone</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>toutes, ou par exemple 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Prestation</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Thérapeute</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Note pour l’accueil</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>N’importe qui</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>À qui est ce souhait ?</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>Une plage horaire, par exemple 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Ce jour n’existe pas. Écrivez par exemple %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>%1 : réservé depuis la liste d’attente</translation>
    </message>
</context>
<context>
    <name>untie::WaitingPane</name>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Who waits for a time</source>
        <translation>Qui attend un créneau</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Personne n’attend de créneau.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Mettre quelqu’un sur la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 attend un créneau.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Chercher un créneau</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Modifier le souhait</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 n’est plus sur la liste d’attente.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>Aucun créneau de ce genre dans les prochaines semaines.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>Le souhait de %1 est modifié.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>Bienvenue dans Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>Clients, séances et nœuds d’un cabinet, chiffrés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>Ouvrir le cabinet d’exemple</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>Des personnes fictives pour tout essayer. Tout disparaît à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>Un cabinet qui existe déjà : choisissez son répertoire.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>Ouvrir un cabinet…</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>Créer un cabinet</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>Le vôtre, tout neuf, chiffré dès le premier instant. Il faut dix minutes et une imprimante.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Feuille de récupération…</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>Ouvrir un cabinet avec sa feuille de récupération quand un mot de passe est oublié</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
</context>
<context>
    <name>untie::WhichBackupStep</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>Choisissez le moment auquel revenir.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Répertoire de la sauvegarde</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Choisir le répertoire d’une sauvegarde</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>Le répertoire contenant les fichiers d’une sauvegarde, ou celui qui les réunit toutes : alors la plus récente.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Choisissez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>untie::WhichClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Cabinet</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet</source>
        <translation>Ouvrir un cabinet avec sa feuille de récupération</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>Pour un responsable qui a oublié son mot de passe, ou dont le cabinet a perdu son trousseau. Tous les dossiers restent tels quels.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Répertoire du cabinet</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>Choisissez le répertoire du cabinet.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Choisir le répertoire d’un cabinet</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>Votre compte reçoit un nouveau mot de passe ; tous les autres comptes restent tels quels.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>Celui avec lequel vous vous connectiez jusqu’ici. Un autre nom reçoit un nouveau compte de responsable.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Écrivez le nom avec lequel vous vous connectez.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>Le nouveau client n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>Les modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>Ce que vous aviez écrit a été abandonné.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>Dernière connexion le %1, en tant que %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>Dernière connexion le %1, en tant que %2. Depuis, %n mot de passe erroné.</numerusform>
            <numerusform>Dernière connexion le %1, en tant que %2. Depuis, %n mots de passe erronés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>Les données ne sont pas encore rechiffrées ; d’anciennes clés peuvent donc encore les ouvrir. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
</TS>
