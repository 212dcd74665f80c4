### Texts about read-only mode, in which nothing can be changed by mistake.

# The badge beside the account.
badge = Read-only
# The label of the switch.
mode = Read-only mode
# What the switch does.
help = You can look at everything and change nothing by mistake. Your permissions in authentik stay as they are.
# In the account menu and the command palette.
turn-on = Turn on read-only mode
# In the account menu and the command palette.
turn-off = Turn off read-only mode
# Said by screen readers.
turned-on = Read-only mode is on.
# Said by screen readers.
turned-off = Read-only mode is off.
# Why a control is disabled: the user turned the mode on.
chosen = Read-only mode is on. Turn it off in the account menu or in Preferences.
# Why a control is disabled: the operator turned the mode on.
decided = Read-only mode is on. The operator of this page turned it on; it can't be turned off here.
form = Read-only mode is on: you can look at this form, but not save it.
# Behind a sentence that says which permission the account lacks.
form-lacking = You can look at this form, but not save it.
# Above a form that was started as another account.
would-save-as = You are now connected as { $name }. Saving asks first whether to continue as { $name }.
