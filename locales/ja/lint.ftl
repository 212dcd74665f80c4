rename-to = 「{ $name }」に名前を変更
set-to = 「{ $value }」に設定
remove-it = 削除
write-as-text = 文字列として書く
write-text = "{ $text }" を文字列として書く
remove-line-break = 改行を削除
remove-whitespace = 空白を削除
write-backslash = バックスラッシュに直す
clean-up = クリーンアップ

set-by-provider-or-mapping = プロバイダーまたはプロパティマッピングで設定されている可能性があります。
set-at-launch = 式が起動時に設定する可能性があります。
set-by-endpoints = 適用先のエンドポイントで設定されている可能性があります。

always-set = authentik が常に「{ $name }」を設定するため、ここで設定した値は効きません。ドライブはアウトポストのコンテナー内にあり、コンテナーとともに削除されます。
set-by-mapping-too = プロパティマッピング「{ $mapping }」が同じ値を設定するため、ここで設定した値は効きません。
overridden-later = プロパティマッピング「{ $mapping }」が後で適用され、この値を上書きします。
overridden-by-mapping = プロパティマッピング「{ $mapping }」がこの値を上書きします。マッピングはすべての設定の後に適用されます。
secret-readable = { $owner ->
    [provider] このプロバイダー
    [endpoint] このエンドポイント
   *[mapping] このプロパティマッピング
}を閲覧できる人は誰でも、このシークレットを読み取れます。
null-value = null は文字列「None」として guacd に渡されます。パラメーターを未設定にするには、削除してください。
empty-in-endpoint = 空の場合、プロバイダーが値を設定していても guacd のデフォルトになります。
empty-in-expression = 空の場合、設定に値があっても guacd のデフォルトになります。
empty-value = 空は未設定と同じで、guacd のデフォルトになります。
left-out = 静的設定の値（{ $value ->
    [null] null
    [false] false
    [number] 0
    [list] 空のリスト
    [map] 空のマップ
   *[text] 空
}）は authentik が除外します。guacd には渡されず、何も上書きしません。
text-is-kept = 文字列 "{ $text }" は維持されます。

newer-guacd = authentik に同梱の guacd 1.6.0 にはパラメーター「{ $name }」がなく、無視されます。新しいバージョンにはあります。
other-protocol = 「{ $name }」は { $others } のパラメーターです。{ $these } では guacd が無視します。
did-you-mean = guacd にパラメーター「{ $name }」はなく、無視されます。「{ $meant }」ではありませんか？
unknown-name = guacd にパラメーター「{ $name }」はなく、無視されます。

list-value = リストは Python の文字列表現として guacd に渡され、使用できません。
map-value = マップは Python の文字列表現として guacd に渡され、使用できません。
option-in-other-case = このパラメーターに「{ $text }」という選択肢は guacd にありません。大文字と小文字は区別されます。
no-such-option = このパラメーターに「{ $text }」という選択肢は guacd になく、デフォルトが使用されます。
newer-encoding = MacRoman には、authentik に同梱の 1.6.0 より新しい guacd が必要です。
out-of-range = 「{ $text }」は範囲外です：最小 { $least }、最大 { $greatest }。
too-small = 「{ $text }」は範囲外です：最小 { $least }。
port-only-digits = ポートは数字だけで指定します。「{ $text }」は使用できません。
only-true-or-false = guacd が受け付けるのは「true」と「false」だけです。「{ $text }」ではオフのままになります。
only-whole-numbers = guacd が受け付けるのは整数だけです。「{ $text }」ではデフォルトが使用されます。
not-text = このパラメーターは文字列ですが、値は{ $kind ->
    [number] 数値
   *[switch] 真偽値
}です。文字列として書くと、どのツールでも表記が維持されます。
not-text-secret = このパラメーターは文字列ですが、値は{ $kind ->
    [number] 数値
   *[switch] 真偽値
}で、guacd には別の表記で渡されます。
not-text-as-typed = このパラメーターは文字列ですが、値は{ $kind ->
    [number] 数値
   *[switch] 真偽値
}です。guacd には「{ $typed }」ではなく「{ $text }」が渡されます。
ends-with-line-break = 末尾に改行があります。guacd は値の一部として扱います。
ends-with-whitespace = 末尾に空白があります。guacd は値の一部として扱います。
starts-with-line-break = 先頭に改行があります。guacd は値の一部として扱います。
starts-with-whitespace = 先頭に空白があります。guacd は値の一部として扱います。
starts-and-ends-with-line-break = 先頭と末尾に改行があります。guacd は値の一部として扱います。
starts-and-ends-with-whitespace = 先頭と末尾に空白があります。guacd は値の一部として扱います。
no-time-zone = 「{ $text }」は Europe/Berlin のようなタイムゾーンではありません。
no-colours = 「{ $text }」は配色の名前でも、「foreground: rgb:ff/ff/ff」のような色のリストでもありません。
token-not-replaced = authentik は「{ $token }」を置換しないため、guacd にそのまま渡されます。ユーザーのデータを使用するには、プロパティマッピングの式を書いてください。
looks-like-tag = タグ「!{ $tag }」のようです。タグはブループリントでのみ機能し、ここではこの文字列が guacd にそのまま渡されます。
recordings-in-container = このフォルダーはアウトポストのコンテナー内にあります。ボリュームをマウントしない限り、録画はコンテナーとともに削除されます。
text-logs-in-container = このフォルダーはアウトポストのコンテナー内にあります。ボリュームをマウントしない限り、テキストログはコンテナーとともに削除されます。

unseen-in-name = 名前に{ $characters }が含まれています。guacd は別の名前として扱います。
unseen-inside = 中の文字列に{ $characters }が含まれています。
unseen-refused = { $characters }が含まれています。authentik は受け付けません。
unseen-escape = { $characters }が含まれています。二重引用符内のバックスラッシュによるものです。「\\」と書くか、一重引用符を使用してください。
unseen-in-value = 目に見えない文字が { $count } 文字含まれています：{ $characters }。

same-as-host-field = ホストのフィールドに既にこの値があります。
instead-of-host-field = guacd はホストのフィールドの値ではなく、ここの「{ $text }」を使用します。
instead-of-host-field-value = guacd はホストのフィールドの「{ $field }」ではなく、ここの「{ $text }」を使用します。
hostname-of-mapping = このプロパティマッピングが適用されるすべてのエンドポイントのホストを上書きします。
hostname-of-provider = このプロバイダーのエンドポイントのうち、自身で設定していないものすべてのホストを上書きします。
port-of-mapping = このプロパティマッピングが適用されるすべてのエンドポイントのホストのフィールドにあるポートを上書きします。
port-of-provider = このプロバイダーのエンドポイントのうち、自身で設定していないものすべてについて、ホストのフィールドにあるポートを上書きします。
ipv6-host = authentik はホストを最初のコロンで区切るため、「{ $host }」は IPv6 アドレスとして機能しません。代わりにここで設定してください。
ipv6-port = authentik は、IPv6 アドレスの最初のコロンより後をポートとして使用します。ポートはここで設定してください。
port-after-first-colon = authentik は、ホストのフィールドの最初のコロンより後をポートとして使用します。
vnc-port-unless-set = VNC にはデフォルトのポートがありません。プロバイダーまたはプロパティマッピングで設定しない限り、guacd は接続できません。
vnc-port-unless-at-launch = VNC にはデフォルトのポートがありません。式が起動時に設定しない限り、guacd は接続できません。
vnc-port = VNC にはデフォルトのポートがありません。ポートがないと guacd は接続できません。

nla-fails = authentik に同梱の guacd では NLA が失敗します。NLA に必要なものが FIPS 暗号にありません。
vmconnect-needs-id = 「vmconnect」では、Hyper-V の仮想マシンの ID を「preconnection-blob」に設定する必要があります。ないと接続は失敗します。
tls-certificates = 「tls」では、guacd は自己署名のサーバー証明書を拒否します。受け入れるには、「cert-fingerprints」「cert-tofu」「ignore-cert」のいずれかを設定してください。

mac-address = guacd が受け付ける MAC アドレスは、コロンで区切った 6 バイトの形式だけです。「{ $text }」は使用できません。
no-effect-without = 「{ $name }」がないと効きません。
wake-up-range = パケットはアウトポストのネットワークから送信され、そこからのブロードキャストが届くマシンだけをウェイクアップします。
name-has-no-effect-without = 「{ $name }」は「{ $missing }」がないと効きません。

key-quoted = メールの引用のように、この鍵の各行が同じ文字で始まっています。guacd は鍵を認識できません。
remove-quote-marks = この文字を削除
key-in-expression = authentik は式の各行の前に空白を 4 つ追加します。鍵は "\n".join([…]) で、1 行ごとに 1 つの文字列として組み立ててください。
key-empty = この鍵の最初の行と最後の行の間に何もありません。
key-not-base64 = この鍵の最初の行と最後の行の間が Base64 ではありません。
putty-key = PuTTY の鍵（.ppk）です。guacd では読み取れません。PuTTYgen の「Conversions」→「Export OpenSSH key」でエクスポートしてください。
public-instead-of-private = 公開鍵です。必要なのは秘密鍵で、「.pub」の付かないファイルにあります。
certificate-instead-of-private = 証明書です。必要なのは秘密鍵です。
key-of-unknown-kind = 最初の行に、「-----BEGIN RSA PRIVATE KEY-----」のような秘密鍵の種類がありません。
key-without-first-line = この鍵の最初の行「-----BEGIN …-----」がありません。
add-first-line = 最初の行を追加
key-without-both-lines = この鍵の最初の行と最後の行がありません。
add-both-lines = 両方の行を追加
no-private-key = guacd では秘密鍵として読み取れません。鍵は「-----BEGIN 」で始まります。
key-without-last-line = この鍵の最後の行「-----END …-----」がありません。
add-last-line = 最後の行を追加
key-cut-off = 鍵が途中で切れています。「-----END …」の行がありません。
key-label-unknown = ラベル「{ $label }」の鍵は、guacd では読み取れません。SSH ライブラリがこのラベルに対応していません。
key-labels-differ = この鍵の最初の行は「{ $first }」、最後の行は「{ $last }」です。一致させる必要があります。
key-label-wrong = ラベル「{ $label }」が、行の間の鍵と一致しません。
key-lines-inexact = 鍵の最初の行と最後の行は、正確に「-----BEGIN …-----」と「-----END …-----」でなければなりません（大文字、両側にハイフン 5 個）。
label-it = ラベルを「{ $label }」にする
several-keys = 秘密鍵が複数あります。guacd が使用するのは最初のものだけです。
keep-first-key = 最初のものだけ残す
text-before-encrypted-key = 鍵の前に文字列があるため、guacd は鍵が暗号化されていることを認識できず、パスフレーズの入力を求めません。
text-around-key = 鍵の前または後に文字列がありますが、guacd は無視します。
keep-only-key = 鍵だけ残す
sftp-key-encrypted = この鍵は暗号化されていますが、「sftp-passphrase」が設定されていません。ないと guacd は鍵を使用できません。
key-encrypted = この鍵は暗号化されていますが、「passphrase」が設定されていません。guacd が各ユーザーに入力を求めます。
private-instead-of-public = 秘密鍵です。公開鍵または証明書を入力してください。
key-breaks-written = この鍵の改行が「\n」と書かれています。guacd には実際の改行が必要です。
turn-into-breaks = \n を改行に変換
key-breaks-lost = この鍵の改行が失われています。guacd には改行が必要です。
key-some-breaks-lost = この鍵の一部の行の改行が失われています。guacd には改行が必要です。
restore-breaks = 改行を復元
key-with-spaces = この鍵の行の先頭または末尾に空白があります。SSH ライブラリが行全体を比較するため、guacd は鍵を認識できません。
remove-spaces = 空白を削除
key-gaps = この鍵には空行があるか、ヘッダーの後に空行がありません。guacd では読み取れません。
fix-lines = 行を修正
key-with-cr = この鍵の行末が CR と LF です。guacd は鍵が暗号化されているかどうかを認識できず、パスフレーズの入力を求めません。
end-with-lf = 行末を LF にする
key-after-empty-lines = この鍵の前に空行があります。guacd は鍵が暗号化されているかどうかを認識できません。
