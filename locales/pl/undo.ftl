undo = Cofnij
recent-changes = Ostatnie zmiany
gone = Tej zmiany nie można już tutaj cofnąć.
tokens-not-undoable = Tego nie można cofnąć.
deletion-of-provider = Można to cofnąć na tej karcie w „Ostatnich zmianach”: razem z punktami końcowymi, ich powiązaniami, aplikacją i placówkami. Identyfikatory i adresy uruchamiania będą wtedy nowe, a tokeny połączeń nie wrócą.
deletion-of-endpoint = Można to cofnąć na tej karcie w „Ostatnich zmianach”: razem z powiązaniami. Identyfikator i adres uruchamiania będą wtedy nowe, a tokeny połączeń nie wrócą.
deletion-of-property-mapping = Można to cofnąć na tej karcie w „Ostatnich zmianach”: mapowanie zostanie znowu wybrane tam, gdzie było. Jego identyfikator będzie wtedy nowy.
deletion-of-other = Można to cofnąć na tej karcie w „Ostatnich zmianach”.
