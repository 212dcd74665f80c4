failure-not-found = Hier gibt es nichts
failure-no-permission = Keine Berechtigung zum Ansehen
failure-unsupported = Noch nicht unterstützt
failure-other = Das konnte nicht geladen werden
try-again = Erneut versuchen
request-id = Anfrage-ID (für das Log von authentik): { $id }

none = Keine
yes = Ja
no = Nein
managed = von authentik verwaltet
hidden-mapping = Eine Zuordnung, die Ihr Konto nicht ansehen kann ({ $id })

checking-uses = Es wird geprüft, wo es verwendet wird …
no-uses = Es wird nirgends verwendet.
no-visible-uses = Kein Objekt, das Ihr Konto sehen kann, verwendet es. Es kann weitere Objekte geben, die es nicht sieht.
maybe-more-uses = Es kann weitere geben, die Ihr Konto nicht sieht.
deleted-with-it = Werden mitgelöscht
unlinked = Bleiben, ohne Verknüpfung
kept-without-it = Bleiben, ohne es
left-dangling = Bleiben, verweisen aber auf ein gelöschtes Objekt
also-affected = Auch betroffen
uses = { $what }: { $objects }
uses-named = { $what }: { $objects } ({ $names })
uses-named-more = { $what }: { $objects } ({ $names } und { $more } weitere)
endpoints = { $count ->
    [one] { $count } Endpunkt
   *[other] { $count } Endpunkte
}
connection-tokens = { $count } Verbindungstoken
property-mappings = { $count ->
    [one] { $count } Eigenschaftszuordnung
   *[other] { $count } Eigenschaftszuordnungen
}
bindings = { $count ->
    [one] { $count } Binding
   *[other] { $count } Bindings
}
providers = { $count } Provider
applications = { $count ->
    [one] { $count } Anwendung
   *[other] { $count } Anwendungen
}
outposts = { $count ->
    [one] { $count } Outpost
   *[other] { $count } Outposts
}
others = { $count } { $kind }

clear-cache = Richtlinien-Cache von authentik leeren
clear-cache-what = authentik merkt sich bis zu einen Tag lang, welche Endpunkte ein Benutzer sieht und was Richtlinien ergeben haben. Wird der Cache geleert, wertet authentik sie neu aus, für alle.
cache-cleared = Richtlinien-Cache von authentik geleert.
