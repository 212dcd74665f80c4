connect-title = authentik に接続
url = authentik URL
url-help = ユーザーがサインインするアドレスです。例：https://auth.example.com
url-unencrypted = このアドレスは暗号化されません（http）。通信経路上の誰でもトークンを読み取れます。
token = API トークン
token-help = authentik のユーザー設定 →「トークンとアプリパスワード」→「トークンを作成」で作成します。トークンは、そのユーザーのすべての権限を持ちます。
keep = トークンの保存先
connect = 接続
connect-failed = 接続できませんでした
demo = デモ用トークンを使用
connecting = トークンを確認中…
stay = サインイン状態の保持
stay-readable = このブラウザーのファイルを読み取れる人は誰でも、このサインインを使用できます。サインイン後に「環境設定」でパスフレーズを設定できます。

keep-page = このページのみ
keep-page-help = 再読み込みで消去されます。最も安全です。
keep-tab = このタブ
keep-tab-help = タブを閉じるまで保存されます。
keep-browser = このブラウザー
keep-browser-help = すべてのタブで、切断するまで保存されます。パスフレーズで保護できます。

disconnected-asked = 切断しました。このブラウザーはトークンを消去しました。トークンは authentik にはまだ存在します。
disconnected-idle = 操作がなかったため切断しました。このブラウザーはトークンを消去しました。
disconnected-elsewhere = 別のタブで切断されました。
instance-gone = このインスタンスは、別のタブで変更または削除されました。
stored-token-refused = 保存されているトークンを authentik が受け付けなくなったため、このブラウザーは消去しました。

refused-title = authentik がこのトークンを受け付けなくなりました
refused-text = 期限切れか、失効した可能性があります。続行するには別のトークンを入力してください。このページの内容は失われず、保留中のリクエストはその後に送信されます。
refused-later = 後で
refused-disconnect = トークンを消去
elsewhere-title = 別のタブで切断されました
elsewhere-text = このブラウザーはトークンを消去しました。このページの変更は残っています。続行するにはトークンを入力してください。保存先はこのタブのみになります。
elsewhere-leave = このページを離れる
idle-title = 切断しました
idle-text = 「環境設定」で選択した時間、操作がなかったため、このブラウザーはトークンを消去しました。このページの変更は残っています。続行するにはトークンを入力してください。
none-given-title = authentik がサインインを受け付けなくなりました
none-given-text = 埋め込み先のページから新しいトークンが渡されませんでした。このページの内容は失われません。トークンが渡されると、保留中のリクエストが送信されます。
try-again = 再試行
token-not-accepted = authentik はこのトークンを受け付けません。
signed-in-refused-title = サインインが終了しました
signed-in-refused-text = 期限切れか、authentik 側で終了されたため、authentik が更新しませんでした。続行するにはもう一度サインインしてください。このページの内容は失われず、保留中のリクエストはその後に送信されます。

signed-in-as = { $name } としてサインインしました。
signed-in-as-dialog-closed = { $name } としてサインインしました。開いていたダイアログは閉じられました。
other-account = 新しいトークンは { $name } のものです。{ $name } として続行しますか？
other-account-text = { $name-before }（{ $username-before }）として開始しました。{ $name-now }（{ $username-now }）としては、まだ何も保存されていません。
continue-as = { $name } として続行
do-not-continue = 続行しない

sign-in = authentik でサインイン
signing-in = authentik に移動中…
by-token = または API トークンを使用
sign-in-again = もう一度サインイン
sign-in-there = 開いたウィンドウで続けてください。閉じてしまった場合は、再試行してください。
sign-out = サインアウト
sign-out-here = ここからサインアウト
sign-out-everywhere = authentik からもサインアウト
sign-out-here-text = 「ここからサインアウト」は、トークンを消去し、authentik に失効を依頼します。このブラウザーでは authentik にサインインしたままなので、次のサインインでパスワードが不要なことがあります。
sign-out-everywhere-text = 「authentik からもサインアウト」は、authentik のページに移動し、そこでセッションを終了します。
cancel = キャンセル

window-waits = お待ちください…
window-done = 完了しました。このウィンドウを閉じてかまいません。
window-lost = サインインを求めたページは、もう待機していません。このウィンドウを閉じ、元のページで再試行してください。
