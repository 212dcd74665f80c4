upload-and-download = Hoch- und Herunterladen
upload-only = Nur Hochladen
download-only = Nur Herunterladen
on = Ein
off = Aus
yes = Ja
no = Nein

missing = Fehlt: { $label }.
at-least = { $label }: eine ganze Zahl ab { $least }.
number-from-to = { $label }: eine ganze Zahl von { $least } bis { $greatest }.
mac-address = { $label }: sechs Paare von Hexadezimalziffern, etwa 00:1a:2b:3c:4d:5e.

keyboard = Tastaturlayout
keyboard-about = Damit Tasten das schreiben, was auf ihnen steht.
keyboard-words = tastatur tastaturbelegung sprache falsche zeichen qwerty qwertz azerty umlaute rücktaste backspace keyboard layout
keyboard-layout = Tastaturlayout
keyboard-layout-help = Das in der Windows-Sitzung eingestellte Layout. Es muss zur Tastatur der Benutzer passen.
keyboard-backspace = Rücktaste sendet
keyboard-backspace-127 = Löschzeichen, wie es die meisten Linux-Systeme erwarten
keyboard-backspace-8 = Rückschritt, wie es ältere Systeme erwarten
keyboard-limit-1 = VNC hat keine Einstellung dafür: Der VNC-Server entscheidet.
keyboard-limit-2 = Es ist für alle Benutzer gleich. Für ein Layout je Benutzer verwenden Sie eine Eigenschaftszuordnung mit einem Ausdruck.

clipboard = Zwischenablage
clipboard-about = Schaltet Kopieren und Einfügen aus oder erlaubt es nur in eine Richtung.
clipboard-words = kopieren einfügen copy paste eine richtung datenabfluss dlp ausschalten clipboard
clipboard-direction = Kopieren und Einfügen
clipboard-direction-off = Aus
clipboard-direction-in = Nur in die Sitzung
clipboard-direction-out = Nur aus der Sitzung
clipboard-direction-both = Beide Richtungen
clipboard-limit-1 = Dateien gehen einen anderen Weg: siehe die Rezepte zur Dateiübertragung.

display = Anzeige und Tempo
display-about = Zeichnet mehr, oder weniger für langsame Netzwerke.
display-words = leistung performance langsam größe auflösung qualität hintergrundbild bandbreite farben schnell bild
display-quality = Qualität
display-quality-sharp = Bestes Bild
display-quality-plain = Ausgewogen
display-quality-fast = Schnell in langsamen Netzwerken
display-resize = Wenn sich die Größe des Browserfensters ändert
display-resize-help = Server vor Windows 8.1 und Server 2012 R2 können sich nur neu verbinden.
display-resize-display-update = Der Desktop passt sich an
display-resize-reconnect = Die Sitzung verbindet sich neu
display-limit-1 = VNC-Server können die Qualität ignorieren.

audio = Ton
audio-about = Schaltet Ton und Mikrofon ein oder aus.
audio-words = audio ton klang sound mikrofon stumm lautsprecher pulseaudio
audio-sound = Ton
audio-microphone = Mikrofon
audio-microphone-help = Der Browser fragt jeden Benutzer um Erlaubnis.
audio-server = PulseAudio-Server
audio-server-help = Für VNC. Ohne ihn wird PulseAudio auf dem Host von guacd verwendet.
audio-need-1 = VNC: ein PulseAudio-Server, der Verbindungen aus dem Netzwerk des Outposts annimmt.
audio-limit-1 = SSH hat keinen Ton.

printing = Drucken
printing-about = Ergänzt die Sitzung um einen Drucker oder entfernt ihn. Gedrucktes öffnet sich im Browser als PDF.
printing-words = drucken drucker pdf print
printing-printing = Drucker
printing-name = Name des Druckers
printing-name-help = Standard: Guacamole Printer.
printing-need-1 = Die Gruppenrichtlinien des Rechners dürfen die Druckerumleitung nicht verbieten.
printing-limit-1 = Die eigenen Drucker des Benutzers werden nicht verbunden: Das PDF wird aus dem Browser gedruckt.

remote-app = RemoteApp
remote-app-about = Startet ein einzelnes veröffentlichtes Programm statt eines Desktops.
remote-app-words = remoteapp programm anwendung veröffentlichen einzeln app
remote-app-alias = Alias des Programms
remote-app-alias-help = Wie es veröffentlicht ist, etwa notepad. Die zwei Striche davor werden ergänzt.
remote-app-folder = Startordner
remote-app-arguments = Argumente
remote-app-need-1 = Das Programm muss auf dem Rechner veröffentlicht sein (Remotedesktopdienste oder der Registrierungsschlüssel TSAppAllowList).
remote-app-limit-1 = Argumente werden nur weitergegeben, wenn das veröffentlichte Programm sie zulässt.

drive = Dateiübertragung mit einem Laufwerk
drive-about = Ergänzt die Windows-Sitzung um ein Laufwerk: zum Hochladen, Herunterladen oder beidem.
drive-words = dateien hochladen herunterladen upload download freigabe ordner austausch
drive-direction = Dateien
drive-name = Name des Laufwerks
drive-name-help = Standard: Guacamole Filesystem.
drive-need-1 = Die Gruppenrichtlinien des Rechners dürfen die Laufwerksumleitung nicht verbieten.
drive-limit-1 = Der Ordner lässt sich nicht wählen: authentik setzt drive-path auf einen je Verbindungstoken, im Container des Outposts.
drive-limit-2 = Dateien auf dem Laufwerk gehen mit dem Verbindungstoken oder dem Container verloren, und andere Benutzer sehen sie nicht.

sftp = Dateiübertragung über SFTP
sftp-about = Zeigt die Dateien des Rechners im Menü der Sitzung: zum Hochladen, Herunterladen oder beidem.
sftp-words = dateien hochladen herunterladen upload download ssh austausch
sftp-direction = Dateien
sftp-folder = Oberster Ordner
sftp-folder-help = Was der Dateibrowser als Wurzel zeigt. Standard: /
sftp-server = SFTP-Server
sftp-server-help = Für RDP und VNC. Standard: der Rechner selbst.
sftp-user = SFTP-Benutzername
sftp-user-help = Für RDP und VNC. Standard: der Benutzername der Sitzung.
sftp-password = SFTP-Passwort
sftp-password-help = Für RDP und VNC. Wer die Einstellungen ansehen kann, kann es lesen.
sftp-need-1 = Ein SSH-Server mit SFTP auf dem Rechner, erreichbar aus dem Netzwerk des Outposts.
sftp-limit-1 = RDP und VNC melden sich am SFTP-Server eigens an: Die Anmeldung der Sitzung zählt nicht.
sftp-limit-2 = Ohne einen Hostschlüssel in sftp-host-key akzeptiert guacd jeden Server.

recording = Aufzeichnung
recording-about = Zeichnet die Sitzungen auf dem Outpost auf.
recording-words = aufzeichnen aufnahme sitzung video audit typescript protokoll tasten tastenanschläge
recording-folder = Ordner
recording-folder-help = Im Container des Outposts. Sein letzter Teil wird erstellt, wenn er fehlt.
recording-name = Dateiname
recording-name-help = Standard: recording. guacd ergänzt eine Nummer, wenn die Datei vorhanden ist.
recording-keys = Tasten aufzeichnen
recording-keys-help = Alle gedrückten Tasten, auch Passwörter.
recording-text = Auch Text des Terminals protokollieren
recording-text-help = Im selben Ordner.
recording-need-1 = Ein an diesem Ordner eingebundenes Volume im Container des Outposts: Sonst werden Aufzeichnungen mit ihm gelöscht.
recording-need-2 = Schreibzugriff für guacd, das im selben Container läuft.
recording-limit-1 = authentik ersetzt kein ${"{"}GUAC_…{"}"} oder ${"{"}HISTORY_…{"}"}: Die Aufzeichnungen aller Benutzer haben denselben Namen und eine Nummer.
recording-limit-2 = authentik listet Aufzeichnungen nicht auf. Zum Abspielen verwenden Sie guacenc oder den Player von Guacamole.

security = Sicherheitsmodus
security-about = Stellt die Verschlüsselung ein, die die Art des Servers braucht.
security-words = sicherheit nla tls zertifikat windows 11 10 server xrdp hyper-v vmconnect fips credssp verbindung schlägt fehl
security-server = Art des Servers
security-server-windows = Windows 10 oder 11
security-server-server = Windows Server
security-server-xrdp = xrdp auf Linux
security-server-nla = Ein Rechner, der NLA vorschreibt
security-server-hyperv = Die Konsole einer virtuellen Maschine in Hyper-V
security-certificate = Zertifikat
security-certificate-help = Rechner haben meist ein selbstsigniertes Zertifikat.
security-certificate-tofu = Dem ersten vertrauen und danach dasselbe verlangen
security-certificate-fingerprint = Nur eines mit diesem Fingerabdruck
security-certificate-any = Jedes akzeptieren (bemerkt keinen Angreifer dazwischen)
security-fingerprint = Fingerabdruck
security-fingerprint-help = Als hash:fingerprint, etwa sha256:1a:2b:…
security-machine = ID der virtuellen Maschine
security-machine-help = Auf dem Host: (Get-VM name).Id
security-need-1 = Windows: Schalten Sie „Verbindungen nur von Computern zulassen, auf denen Remotedesktop mit Authentifizierung auf Netzwerkebene ausgeführt wird“ aus.
security-limit-1 = NLA funktioniert nicht mit dem von authentik mitgelieferten guacd: Seiner FIPS-Kryptografie fehlt, was NLA braucht. Nötig ist ein Outpost mit eigenem guacd.
security-limit-2 = Zertifikate, denen guacd beim ersten Mal vertraut, werden mit dem Container des Outposts vergessen.

ssh-key = SSH-Schlüssel
ssh-key-about = Meldet mit einem privaten Schlüssel statt einem Passwort an.
ssh-key-words = privater schlüssel passphrase openssh pem anmeldung identität publickey
ssh-key-user = Benutzername
ssh-key-user-help = Ist er leer, fragt das Terminal danach.
ssh-key-key = Privater Schlüssel
ssh-key-key-help = Im Format von OpenSSH oder als PEM. Einrückung und Zeilenumbrüche werden repariert.
ssh-key-passphrase = Passphrase
ssh-key-passphrase-help = Falls der Schlüssel verschlüsselt ist.
ssh-key-need-1 = Der öffentliche Schlüssel in authorized_keys dieses Benutzers auf dem Rechner.
ssh-key-limit-1 = Wer diese Einstellungen ansehen kann, kann den Schlüssel lesen.
ssh-key-limit-2 = Alle Benutzer melden sich mit demselben Konto an. Für ein eigenes Konto siehe die Rezepte zu Anmeldedaten.
ssh-key-limit-3 = Das Format von PuTTY (.ppk) ist nicht lesbar: Exportieren Sie den Schlüssel als OpenSSH-Schlüssel.

wake-on-lan = Wake-on-LAN
wake-on-lan-about = Weckt den Rechner vor der Verbindung.
wake-on-lan-words = wol wecken aufwecken ruhezustand mac magic packet einschalten
wake-on-lan-mac = MAC-Adresse
wake-on-lan-mac-help = Die des kabelgebundenen Netzwerkadapters; mit Doppelpunkten, Bindestrichen, Punkten oder ohne geschrieben.
wake-on-lan-wait = Wartezeit in Sekunden
wake-on-lan-wait-help = Wie lange guacd auf eine Antwort des Rechners wartet, bevor es sich verbindet.
wake-on-lan-broadcast = Broadcast-Adresse
wake-on-lan-broadcast-help = Standard: 255.255.255.255, was nur das eigene Netzwerk des Outposts erreicht.
wake-on-lan-need-1 = Wake-on-LAN, eingeschaltet in Firmware und Netzwerkadapter des Rechners.
wake-on-lan-limit-1 = Das Paket wird aus dem Netzwerk des Outposts gesendet. Ein Container hat oft ein eigenes Netzwerk, aus dem ein Broadcast keinen Rechner erreicht.
wake-on-lan-limit-2 = Jeder Rechner hat eine eigene Adresse: Das gehört zu einem Endpunkt, nicht zu einem Provider.

layout-fr-be-azerty = Französisch (Belgien) · Français (Belgique)
layout-pt-br-qwerty = Portugiesisch (Brasilien) · Português (Brasil)
layout-fr-ca-qwerty = Französisch (Kanada) · Français (Canada)
layout-cs-cz-qwertz = Tschechisch · Čeština
layout-da-dk-qwerty = Dänisch · Dansk
layout-en-gb-qwerty = Englisch (Vereinigtes Königreich) · English (United Kingdom)
layout-en-us-qwerty = Englisch (USA) · English (United States)
layout-fr-fr-azerty = Französisch · Français (France)
layout-de-de-qwertz = Deutsch (Deutschland, Österreich)
layout-hu-hu-qwertz = Ungarisch · Magyar
layout-it-it-qwerty = Italienisch · Italiano
layout-ja-jp-qwerty = Japanisch · 日本語
layout-no-no-qwerty = Norwegisch · Norsk
layout-failsafe = Andere: sendet Zeichen statt Tasten
layout-pl-pl-qwerty = Polnisch · Polski
layout-pt-pt-qwerty = Portugiesisch · Português (Portugal)
layout-ro-ro-qwerty = Rumänisch · Română
layout-es-es-qwerty = Spanisch · Español (España)
layout-es-latam-qwerty = Spanisch · Español (Latinoamérica)
layout-sv-se-qwerty = Schwedisch, Finnisch · Svenska, Suomi
layout-fr-ch-qwertz = Französisch (Schweiz) · Français (Suisse)
layout-de-ch-qwertz = Deutsch (Schweiz)
layout-tr-tr-qwerty = Türkisch · Türkçe

title = Rezepte
search = Rezepte durchsuchen
search-hint = Tastatur, Zwischenablage, Aufzeichnung …
about = Ein Rezept setzt die Parameter für einen Zweck. Nichts wird gespeichert, bevor Sie das Formular speichern.
list = Passende Rezepte
back = Zurück zu allen Rezepten
apply = Anwenden
close = Schließen
needs = Was es braucht
limits = Was es nicht kann
changes = Was sich ändert
no-changes = Alles davon ist bereits gesetzt.
not-yet = Wird angezeigt, sobald alles ausgefüllt ist.
hidden = (verborgen)
new = (neu)
removed = entfernt
choose = Auswählen
from-file = Aus Datei
from-file-of = Aus Datei: { $label }
none-found = Kein Rezept passt zu „{ $search }“.
found = { $count ->
    [one] { $count } Rezept
   *[other] { $count } Rezepte
}
only-for = Nur für { $protocols }.
applied = { $count ->
    [one] Rezept „{ $title }“ angewendet: { $count } Parameter geändert. Speichern Sie das Formular, um ihn zu behalten.
   *[other] Rezept „{ $title }“ angewendet: { $count } Parameter geändert. Speichern Sie das Formular, um sie zu behalten.
}
proposed = Vorgeschlagen für die Sprache Ihres Browsers ({ $language }).

prompt = Anmeldedaten per Abfrage
prompt-about = Fragt Benutzer bei jedem Start nach Benutzernamen und Passwort. Nichts wird gespeichert.
prompt-elsewhere = Im Formular eines Providers oder Endpunkts: Es erstellt einen Flow, der fragt, zur Verwendung durch den Provider.
prompt-need-1 = Berechtigungen, in authentik Flows, Eingabeaufforderungen, Prompt-Stages und Stage-Bindings hinzuzufügen.
prompt-need-2 = Der Provider muss den Flow verwenden: Er wird im Formular des Providers gewählt.
prompt-limit-1 = Es fragt bei jedem Start, bei allen Endpunkten eines Providers, der den Flow verwendet.
prompt-limit-2 = Was Benutzer eingeben, überschreibt die Einstellungen und alle Eigenschaftszuordnungen.
prompt-limit-3 = Flow, Eingabeaufforderungen und Stage werden in authentik gelöscht („Flows und Stages“), nicht durch „Rückgängig“.
attributes = Anmeldedaten aus Benutzerattributen
attributes-about = Meldet Benutzer mit dem Konto an, das ihre Attribute in authentik nennen.
attributes-elsewhere = Im Formular eines Providers oder Endpunkts: Es erstellt eine Eigenschaftszuordnung, die „Eigenschaftszuordnungen hinzufügen“ dann zu vielen Endpunkten hinzufügt.
attributes-need-1 = Die Attribute rac_username und rac_password jedes Benutzers, in authentik unter „Verzeichnis“, „Benutzer“. Ohne rac_username wird der Name in authentik gesendet.
attributes-limit-1 = Wer die Benutzer in authentik ansehen kann, kann die Passwörter lesen.
attributes-limit-2 = Eine bereits vorhandene Eigenschaftszuordnung mit diesem Namen wird verwendet, wie sie ist.
credential-words = eigene benutzer anmeldedaten passwort konto abfrage fragen attribute zuordnung benutzername prompt login zugangsdaten
where = Flow, der fragt
flow-own = Ein eigener Flow
flow-existing = Ein vorhandener Autorisierungs-Flow
flow = Autorisierungs-Flow
flow-shared = Alle Anwendungen, die diesen Flow verwenden, werden nach diesen Anmeldedaten fragen, nicht nur der Fernzugriff. Die Standard-Flows von authentik werden von den meisten Anwendungen verwendet.
choose-flow = Wählen Sie einen Flow.
creates = Was es erstellt
at-once = In authentik, sofort: nicht erst, wenn das Formular gespeichert wird. Was bereits vorhanden ist, wird verwendet.
create = Erstellen
creating = Wird erstellt …
not-complete = Unvollständig
half-done = Ein Teil wurde nicht erstellt. Was erstellt wurde, bleibt; „Erstellen“ macht mit dem Rest weiter.
does-not-ask = Alles ist vorhanden, aber der Flow fragt nicht nach Benutzernamen und Passwort. Prüfen Sie seine Stages in authentik.
asks-and-chosen = Der Flow fragt nach Benutzernamen und Passwort. Er ist als Autorisierungs-Flow gewählt: Speichern Sie das Formular, um ihn zu verwenden.
asks = Der Flow fragt nach Benutzernamen und Passwort. Wählen Sie ihn im Formular des Providers als Autorisierungs-Flow.
mapping = Eigenschaftszuordnung „{ $name }“
mapping-created = Eigenschaftszuordnung „{ $name }“ erstellt.
mapping-chosen = Die Eigenschaftszuordnung „{ $name }“ ist im Formular gewählt: Speichern Sie es, um sie zu verwenden.
skipped = Übersprungen, weil das fehlt: { $missing }.

created = Erstellt
already-there = War bereits vorhanden
objects-created = { $count ->
    [one] { $count } Objekt erstellt
   *[other] { $count } Objekte erstellt
}
objects-created-of = { $count ->
    [one] { $done } von { $count } Objekt erstellt
   *[other] { $done } von { $count } Objekten erstellt
}
count-created = { $count ->
    [one] { $count } Objekt erstellt.
   *[other] { $count } Objekte erstellt.
}
count-already-there = { $count ->
    [one] { $count } war bereits vorhanden.
   *[other] { $count } waren bereits vorhanden.
}
