undo = Défaire
recent-changes = Modifications récentes
gone = Cette modification ne peut plus être défaite ici.
tokens-not-undoable = Cette action est irréversible.

deletion-of-provider = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes : avec ses points de terminaison, leurs liaisons, son application et ses avant-postes. Les ID et adresses de lancement sont alors nouveaux, et les jetons de connexion ne reviennent pas.
deletion-of-endpoint = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes : avec ses liaisons. Son ID et son adresse de lancement sont alors nouveaux, et les jetons de connexion ne reviennent pas.
deletion-of-property-mapping = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes : il est sélectionné à nouveau là où il l’était. Son ID est alors nouveau.
deletion-of-other = Vous pouvez défaire cela dans cet onglet, depuis les modifications récentes.
