### Texts that public/boot.js shows before the app runs, or if it can't.

# Shown while the page loads.
loading = Loading RAC Admin…
# Shown if loading takes several seconds.
late = This is taking longer than usual. The network may be slow, or files of RAC Admin may be missing or altered on the server. Reload the page to try again.
# A button.
reload = Reload
stopped = RAC Admin stopped because of an error. What you typed is still on the page, but nothing works any more: copy it, then reload.
cannot-run = This browser can't run RAC Admin.
no-web-assembly = WebAssembly is missing or turned off.
not-loaded = RAC Admin could not be loaded.
not-loaded-why = RAC Admin could not be loaded. The network may have failed, or a new version may just have been installed.
# Keep Content-Security-Policy, script-src and 'wasm-unsafe-eval' as they are.
policy = The server's Content-Security-Policy forbids WebAssembly: script-src needs 'wasm-unsafe-eval'.
no-style = The style sheet is missing or belongs to another version.
# $file: a file's name; $type: its media type, such as text/html.
served-as = { $file } is served as { $type }
no-answer = { $file }: no answer
ask-operator = If reloading doesn't help, files are missing on the server: ask the operator of this page to copy them again.
