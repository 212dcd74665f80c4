export = Exportieren
import = Importieren …

export-objects = { $object ->
    [provider] RAC-Provider exportieren
    [property-mapping] Eigenschaftszuordnungen exportieren
   *[endpoint] Endpunkte exportieren
}
export-count = { $object ->
    [provider] { $count } RAC-Provider exportieren
    [property-mapping] { $count ->
        [one] { $count } Eigenschaftszuordnung exportieren
       *[other] { $count } Eigenschaftszuordnungen exportieren
    }
   *[endpoint] { $count ->
        [one] { $count } Endpunkt exportieren
       *[other] { $count } Endpunkte exportieren
    }
}
format = Format
csv-help = Eine Tabelle für Tabellenkalkulationen. RAC Admin liest sie wieder ein.
plan-file-help = Die Plandatei von RAC Admin: alles, zum Aufbewahren, Vergleichen und Importieren.
terraform-help = Konfiguration für den Provider { $name }, mit import-Blöcken.
blueprint = Blaupause
blueprint-help = authentik erstellt daraus die Objekte, auch in einer anderen Instanz.
also = Auch exportieren
also-property-mappings = Eigenschaftszuordnungen
also-providers = Provider
also-applications = Anwendungen
also-outposts = Outposts
also-endpoints = Endpunkte
secrets = Mit Geheimnissen
secrets-help = Ohne sie steht in der Datei für jedes eine Markierung, und ein Import behält, was gespeichert ist.
reading-part = Wird gelesen: { $part }, { $done } von { $all }

size = { $objects ->
    [one] { $objects } Objekt, { $size } kB
   *[other] { $objects } Objekte, { $size } kB
}
nothing = Es gibt nichts zu exportieren: Die Objekte sind nicht mehr vorhanden oder für Ihr Konto nicht sichtbar.
no-secrets = Keines dieser Objekte hat Geheimnisse in seinen Einstellungen.
file-secrets = Wer die Datei hat, kann diese Geheimnisse lesen
holder = { $kind } „{ $name }“: { $secrets }
left-out = { $count ->
    [one] { $count } Objekt hat Geheimnisse, die nicht in die Datei kommen.
   *[other] { $count } Objekte haben Geheimnisse, die nicht in die Datei kommen.
}
left-out-terraform = { $count ->
    [one] { $count } Objekt hat Geheimnisse: Terraform fragt sie als Variablen ab.
   *[other] { $count } Objekte haben Geheimnisse: Terraform fragt sie als Variablen ab.
}
left-out-of-blueprint = { $count ->
    [one] { $count } Objekt hat Geheimnisse: Geben Sie sie im Kontext der Blaupause an, als { $key }…. Gibt es das Objekt in authentik, ändert die Blaupause es nicht; ein neues hat ohne den Kontext leere Geheimnisse.
   *[other] { $count } Objekte haben Geheimnisse: Geben Sie sie im Kontext der Blaupause an, als { $key }…. Die es in authentik gibt, ändert die Blaupause nicht; neue haben ohne den Kontext leere Geheimnisse.
}
expressions = Ausdrücke von Eigenschaftszuordnungen werden unverändert exportiert. Prüfen Sie, ob einer ein Geheimnis enthält.
losses = Nicht in diesem Format
needs = Die Blaupause braucht diese in authentik und erstellt sie nicht
loss = { $what }: { $why }
unread = Nicht alles konnte gelesen werden
unread-part = { $part }: { $why }
text = Text

copy = Kopieren
copied = Kopiert
copy-failed = Das Kopieren wurde nicht erlaubt; markieren Sie stattdessen den Text
download = Herunterladen
download-file = { $name } herunterladen
close = Schließen
reading = Wird gelesen …
