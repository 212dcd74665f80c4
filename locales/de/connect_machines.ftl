title = Rechner verbinden
about = Richten Sie alles ein, was Benutzer brauchen, um Rechner zu erreichen: einen Provider, seine Anwendung, wer Zugriff hat, einen Outpost und die Rechner. Vor dem letzten Schritt wird nichts geschrieben.
kept = Ihre Antworten bleiben in diesem Tab, wenn Sie die Seite verlassen, außer Passwörtern.
not-kept = Ihre Antworten gehen verloren, wenn Sie die Seite verlassen.
steps = Schritte
next = Weiter
back = Zurück
create = Erstellen
start-over = Neu beginnen
reading = Instanz wird gelesen …
not-read = Die Instanz konnte nicht gelesen werden
try-again = Erneut versuchen
lacking = Sie können ansehen, aber nicht erstellen
step-lacking = Für diesen Schritt fehlt Ihrem Konto eine Berechtigung
started-over = Ihre Antworten wurden gelöscht.
undo = Rückgängig
not-read-yet = Warten Sie, bis die Instanz gelesen ist.

step-provider = Provider
step-application = Anwendung
step-access = Wer Zugriff hat
step-outpost = Outpost
step-machines = Rechner
step-credentials = Anmeldedaten
step-review = Prüfen

about-provider = Ein Provider enthält Rechner und die Einstellungen, die sie teilen.
about-application = Benutzer finden die Rechner über eine Anwendung in authentik.
about-access = Wer die Rechner öffnen kann. Gilt für die Rechner und für eine neue Anwendung.
about-outpost = Ein Outpost stellt die Verbindungen her. Er muss die Rechner erreichen können.
about-machines = Jeder Rechner wird ein Endpunkt.
about-credentials = Wie sich Benutzer an den Rechnern anmelden.
about-review = Was in authentik erstellt wird.

title-of-step = Schritt { $place } von { $all }: { $step }

gone = „{ $name }“ wurde nicht gefunden. Wählen Sie etwas anderes.

go-to-step = Zum Schritt „{ $step }“

something-missing-in = Im Schritt „{ $step }“ fehlt etwas.

no-providers = Es gibt noch keinen RAC-Provider: Erstellen Sie hier einen.
no-flows = Es gibt keinen Autorisierungs-Flow. Erstellen Sie einen in authentik unter „Flows und Stages“.
no-outposts = Es gibt noch keinen RAC-Outpost: Erstellen Sie hier einen.
no-mappings = Es gibt noch keine RAC-Eigenschaftszuordnung.

provider-kind = Zu verwendender Provider
provider-new = Provider erstellen
provider-existing = Vorhandenen Provider verwenden
provider = Provider
choose-provider = Wählen Sie einen Provider.
choose = Auswählen
provider-name = Name des Providers
name-missing = Geben Sie einen Namen ein.
provider-taken = Ein Provider hat diesen Namen. Verwenden Sie ihn, oder wählen Sie einen anderen Namen.
flow = Autorisierungs-Flow
flow-help = Was Benutzer vor jedem Start durchlaufen. Mit expliziter Einwilligung bestätigen sie, mit impliziter nicht.
choose-flow = Wählen Sie einen Flow.
expiry = Verbindungsablauf
expiry-help = Wie lange ein Verbindungstoken gültig ist, etwa hours=8 oder days=1. Solange es gültig ist, zählt es für das Limit.

application-name = Name der Anwendung
application-name-help = Was Benutzer in authentik sehen. Standard: der Name des Providers.
slug = Slug
slug-wrong = Geben Sie einen Slug aus Buchstaben, Ziffern, Bindestrichen und Unterstrichen ein.
slug-taken = Eine andere Anwendung hat diesen Slug.

slug-help = Ihr Name in Adressen. Standard: { $slug }

has-application = Der Provider „{ $provider }“ hat die Anwendung „{ $application }“, die bleibt, wie sie ist.

access = Wer Zugriff hat
access-limited = Nur diese Gruppen und Benutzer
access-everyone = Alle
everyone-warning = Alle, die sich bei authentik anmelden können, können diese Rechner öffnen, jetzt und in Zukunft.
choose-access = Wählen Sie, wer Zugriff hat.
groups = Gruppen
users = Benutzer
choose-groups-or-users = Wählen Sie mindestens eine Gruppe oder einen Benutzer.
any-of-them = Es genügt, in einer davon zu sein.
users-help = Einzelne Benutzer, zusätzlich zu den Mitgliedern der Gruppen.
application-limits = Die Anwendung hat eigene Bindings: Benutzer müssen auch diese erfüllen.
no-groups = Es gibt keine Gruppe, die Ihr Konto sehen kann.
no-users = Es gibt keinen Benutzer, den Ihr Konto sehen kann.

outpost-kind = Zu verwendender Outpost
outpost-existing = Vorhandenen Outpost verwenden
outpost-new = Outpost erstellen
outpost = Outpost
outpost-name = Name des Outposts
outpost-new-help = Danach muss er bereitgestellt werden: Wie, zeigt authentik unter „Anwendungen“, „Outposts“.
choose-outpost = Wählen Sie einen Outpost.
choose-outpost-kind = Wählen Sie einen Outpost, oder erstellen Sie einen.
outpost-taken = Ein Outpost hat diesen Namen.

has-outposts = Den Provider „{ $provider }“ bedient: { $outposts }.

serves = bedient { $count } Provider

machines = Zu verbindende Rechner
machines-one = Ein Rechner
machines-list = Eine Liste von Hosts
protocol = Protokoll
choose-protocol = Wählen Sie ein Protokoll.
host = Host
host-help = Ein Name oder eine Adresse, die der Outpost erreichen kann.
host-missing = Geben Sie einen Host ein.
host-blank = Ein Host enthält keine Leerzeichen.
host-wrong = Das ist kein Host.
hosts-to-check = Prüfen Sie diese Hosts
host-taken = Der Endpunkt „{ $endpoint }“ dieses Providers hat bereits den Host { $host }.
protocol-differs = { $host } wird mit { $protocol } verbunden, weil es so in der Adresse steht.
port = Port
port-help = Standard: 3389 für RDP, 22 für SSH, 5900 für VNC.
port-wrong = Geben Sie eine Zahl von 1 bis 65535 ein.
machine-name = Name des Endpunkts
machine-name-help = Standard: der Host.
list = Hosts
list-help = Einer pro Zeile: Host oder Host:Port und dahinter, falls gewünscht, ein Name. IPv6-Adressen mit Port brauchen Klammern. Zeilen, die mit # beginnen, sind Kommentare. Höchstens 20.000.
no-hosts = Geben Sie mindestens einen Host ein.
certificate = Zertifikat der Rechner
certificate-tofu = Dem ersten vertrauen und danach dasselbe verlangen
certificate-any = Jedes akzeptieren
certificate-valid = Nur gültige
certificate-help = Windows-Rechner haben meist ein selbstsigniertes Zertifikat.

bad-line = Zeile { $line }: { $why }

more-bad-lines = { $count ->
    [one] Und { $count } weitere Zeile.
   *[other] Und { $count } weitere Zeilen.
}

repeated = Der wiederholte Host

same-as = Er ist derselbe wie in Zeile { $line } und wird ausgelassen.

credentials = Wie sich Benutzer anmelden
credentials-ask = Der Rechner fragt
credentials-ask-help = Nichts wird gespeichert. RDP zeigt den Anmeldebildschirm von Windows, sofern NLA nicht vorgeschrieben ist; SSH fragt im Terminal.
credentials-prompt = authentik fragt bei jedem Start
credentials-prompt-help = Nichts wird gespeichert. Was Benutzer eingeben, überschreibt die Einstellungen und alle Eigenschaftszuordnungen.
flow-that-asks = Flow, der fragt
flow-own = Ein eigener Flow
flow-own-help = Erstellt „RAC: ask for credentials“, sofern nicht vorhanden, und macht ihn zum Autorisierungs-Flow des Providers.
flow-shared = Alle Anwendungen, die diesen Flow verwenden, werden nach diesen Anmeldedaten fragen, nicht nur der Fernzugriff. Die Standard-Flows von authentik werden von den meisten Anwendungen verwendet.
flow-no-undo = Flow, Eingabeaufforderungen und Stage, die nach Anmeldedaten fragen, werden in authentik gelöscht („Flows und Stages“), nicht durch „Rückgängig“.
flow-unknown = Ihr Konto sieht den Autorisierungs-Flow des Providers nicht.
flow-asks = Der Flow fragt nach Benutzernamen und Passwort.
flow-does-not-ask = Der Flow fragt nicht nach Benutzernamen und Passwort. Prüfen Sie seine Stages in authentik.
prompts-not-read = Die Eingabeaufforderungen konnten nicht gelesen werden

flow-chosen = Der Autorisierungs-Flow des Providers
flow-chosen-slug = Der Autorisierungs-Flow des Providers ({ $slug })

create-flow = Autorisierungs-Flow „RAC: ask for credentials“ erstellen
create-user-name = Eingabeaufforderung „rac-ask-username“ erstellen
create-password = Eingabeaufforderung „rac-ask-password“ erstellen
create-stage = Prompt-Stage „rac-ask-credentials“ erstellen
create-stage-binding = Binding der Stage an den Flow erstellen
same-flow = Autorisierungs-Flow „RAC: ask for credentials“ unverändert
same-user-name = Eingabeaufforderung „rac-ask-username“ unverändert
same-password = Eingabeaufforderung „rac-ask-password“ unverändert
same-stage = Prompt-Stage „rac-ask-credentials“ unverändert
same-stage-binding = Binding der Stage an den Flow unverändert

skipped = Übersprungen, weil das fehlt: { $missing }.

credentials-shared = Dasselbe Konto für alle
credentials-shared-help = Wer die Endpunkte ansehen kann, kann das Passwort lesen.
credentials-attributes = Ein eigenes Konto, aus Benutzerattributen
credentials-attributes-help = Erstellt eine Eigenschaftszuordnung, sofern nicht vorhanden. Sie sendet die Attribute rac_username und rac_password jedes Benutzers; ohne rac_username den Namen in authentik.
credentials-mapping = Aus einer vorhandenen Eigenschaftszuordnung
username = Benutzername
username-missing = Geben Sie einen Benutzernamen ein.
password = Passwort
password-help = Wird nicht aufbewahrt, wenn Sie die Seite verlassen.
domain = Domäne
domain-help = Für Rechner in einem Active Directory.
mapping = Eigenschaftszuordnung
choose-mapping = Wählen Sie eine Eigenschaftszuordnung.

rows = Was erstellt wird
nothing-to-do = Alles ist bereits vorhanden.
impossible = Nichts davon kann erstellt werden.
unread = Ein Teil der Instanz konnte nicht gelesen werden
password-empty = Für das gemeinsame Konto ist kein Passwort eingegeben: Rechner fragen danach, sofern sie nicht schon mit einem vorhanden sind.
bindings = · { $bindings }
binding-impossible = { $binding } ({ $why })
changed-from = { $field }: { $old } → { $new }
changed-to = { $field }: { $new }
unread-part = { $part }: { $why }
lost = Nicht verwendet
hidden = geändert (verborgen)
removed = entfernt

would-be-open = { $count ->
    [one] { $count } Objekt wäre offen für alle, weil keines seiner Bindings erstellt werden kann.
   *[other] { $count } Objekte wären offen für alle, weil keines ihrer Bindings erstellt werden kann.
}

half-done = Nicht alles wurde erstellt
half-done-text = Was erstellt wurde, bleibt und wird verwendet. „Erstellen“ versucht erneut, was unten noch aussteht. Um es stattdessen zu entfernen, verwenden Sie „Letzte Änderungen“.

create-objects = { $count ->
    [one] { $count } Objekt erstellen
   *[other] { $count } Objekte erstellen
}
create-objects-question = { $count ->
    [one] { $count } Objekt erstellen?
   *[other] { $count } Objekte erstellen?
}
creating-objects = { $count ->
    [one] { $count } Objekt wird erstellt …
   *[other] { $count } Objekte werden erstellt …
}

rows-more = Und { $count } weitere.

changes-existing = { $count ->
    [one] { $count } davon ist bereits vorhanden und würde geändert.
   *[other] { $count } davon sind bereits vorhanden und würden geändert.
}

done = Alles ist eingerichtet
done-text = Prüfen Sie, ob sich ein Benutzer verbinden kann, oder starten Sie selbst einen Endpunkt.
created = Was erstellt wurde

deploy = Der Outpost „{ $outpost }“ muss bereitgestellt werden, bevor sich jemand verbinden kann. Die Seite des Providers zeigt, ob er online ist und was noch zu tun ist.

created-but-hidden = { $count ->
    [one] { $count } Endpunkt wurde erstellt, den Ihr Konto nicht sieht.
   *[other] { $count } Endpunkte wurden erstellt, die Ihr Konto nicht sieht.
}

check-user = Für Benutzer prüfen
open-provider = Provider öffnen
more-machines = Weitere Rechner verbinden
endpoints = Endpunkte
