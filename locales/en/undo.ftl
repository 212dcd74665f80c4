### Texts about undoing that other pages show.

undo = Undo
recent-changes = Recent changes
gone = This change can no longer be undone here.
tokens-not-undoable = This can't be undone.

## In the dialog that deletes an object: that it can be undone, and what does not come back

deletion-of-provider = You can undo this in this tab, from Recent changes: with its endpoints, their bindings, its application and its outposts. Ids and launch addresses are new then, and connection tokens don't come back.
deletion-of-endpoint = You can undo this in this tab, from Recent changes: with its bindings. Its id and launch address are new then, and connection tokens don't come back.
deletion-of-property-mapping = You can undo this in this tab, from Recent changes: it is selected again where it was. Its id is new then.
deletion-of-other = You can undo this in this tab, from Recent changes.
