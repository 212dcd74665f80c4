at-position = { $line } 行 { $column } 列：{ $message }
clean-up = クリーンアップ
remove-comments = コメントを削除

secret-kept-as-text = { $line } 行目：このシークレットは文字列として維持されます。他の YAML リーダーは{ $kind ->
    [number] 数値
    [bool] 真偽値
    [null] 値なし
    [date] 日付
   *[sign] 命令
}として扱います。
kept-as-text = { $line } 行目：文字列「{ $text }」として維持されます。他の YAML リーダーは{ $kind ->
    [number] 数値
    [bool] 真偽値
    [null] 値なし
    [date] 日付
   *[sign] 命令
}として扱います。
comment-after-secret = { $line } 行目：このシークレットの後の「#」からはコメントになり、保存されません。シークレットの一部の場合は、引用符で囲んでください。
comment-after-value = { $line } 行目：「{ $text }」はコメントで、保存されません。値の一部の場合は、値を引用符で囲んでください。
read-as-one-character = { $line } 行目：「{ $text }」は、JSON と同様に 1 文字として読み取られます。他の YAML リーダーでは拒否されるため、文字そのものを書いてください。
comment-of-javascript = JavaScript のコメントのように始まる名前があります。YAML のコメントは「#」で始まります。

not-a-map = 設定は名前と値の組です。1 行に 1 つ「name: value」を書いてください。
too-deep = 入れ子が深すぎます。
several-documents = ドキュメントが複数あります。「---」または「...」を削除してください。
name-is-no-text = マップやリストは名前にできません。文字列の場合は引用符で囲んでください。
no-references = ここではアンカー（&name）とエイリアス（*name）を使用できません。値を省略せずに書くか、このように始まる文字列を引用符で囲んでください。
no-merge-keys = ここではマージキー（<<）を使用できません。名前の場合は引用符で囲んでください。
float-wants-number = 「!!float」には JSON 形式の数値が必要です。
no-directives = ここではディレクティブ（%）を使用できません。この行を削除してください。
invisible-character = ここに目に見えない文字があります：{ $character }。削除するか、二重引用符内にエスケープとして書いてください。
invisible-after-colon = この「:」の後に{ $character }がありますが、YAML では空白が必要です。
given-twice = 「{ $name }」が 2 回指定されています。
nul-character = ここに NUL 文字があります。authentik では保存できません。削除してください。
number-too-large = この数値は大きすぎます。authentik では「inf」として保存されます。文字列として維持するには、引用符で囲んでください。
number-too-small = この数値は小さすぎます。authentik では 0 として保存されます。文字列として維持するには、引用符で囲んでください。
number-too-long = この数値は authentik には桁数が多すぎます。文字列として維持するには、引用符で囲んでください。
tab-instead-of-spaces = ここにタブがありますが、YAML では空白が必要です。
half-a-character = このエスケープは文字の半分で、authentik では保存できません。両方の半分のエスケープか、文字そのものを書いてください。
tag-of-blueprints = タグはブループリントでのみ機能します。authentik は設定内の「{ $tag }」を評価しません。値そのものを書いてください。
no-tags-for-text = ここではタグ（{ $tag }）を使用できません。文字列は引用符で囲んでください。
no-tags = ここではタグ（{ $tag }）を使用できません。値そのものを書いてください。
not-json = JSON ではありません：{ $why }。
json-with-comments = コメント付きの JSON のようです。JSON にはコメントがないため、削除するか、設定を「#」付きの YAML として書いてください。
not-yaml = YAML ではありません：{ $why }。「:」「#」「@」「%」などの文字を含む文字列は、引用符で囲む必要があります。

not-closed = この引用符または括弧が閉じていません
indented-otherwise = この行の字下げが上の行と異なります
indent-more = この行はさらに字下げする必要があります
needs-colon = 名前の後には「:」と空白が必要です
nothing-behind = 値の後には、同じ行に何も続けられません
no-such-beginning = 値をこの文字で始めることはできません
block-header = 「|」と「>」の後には、テキストの行が必要です
block-indentation = テキストは空白でさらに字下げする必要があります
no-character = この番号の文字はありません。最後は \U0010ffff です
no-escape = このエスケープはありません。二重引用符内のバックスラッシュは 2 つ重ねて書いてください
brace-missing = 「,」または「{"}"}」がありません
bracket-missing = 「,」または「]」がありません
after-quote = 閉じ引用符の後には何も続けられません
after-comment = コメントの後にテキストが続いています
space-before-comment = コメントの「#」の前には空白が必要です
closes-nothing = この閉じ括弧に対応する開き括弧がありません
list-on-next-line = リストは名前の次の行から始めます
value-missing = ここに値がありません
name-missing = 「:」の前に名前がありません
name-on-line-of-mark = 名前は「?」と同じ行で始める必要があります
name-is-block = 複数行のブロックは名前にできません

looks-like-ldif = LDIF のようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。「guacConfigParameter: name=value」は、それぞれこのような行にしてください。
looks-like-xml = Guacamole の user-mapping.xml などの XML のようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。<param name="…"> は、それぞれこのような行にしてください。
looks-like-rdp = .rdp ファイルのようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。名前は .rdp ファイルとは異なります。
looks-like-registry = Windows レジストリのエクスポートのようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。
looks-like-blueprint = ブループリントのようです。authentik の「ブループリント」でインポートしてください。ここに書くのは「settings」の下の「name: value」の行だけです。
looks-like-connections = 接続のリストのようです。設定は 1 つの接続のものです。そのパラメーターだけを 1 行に 1 つ「name: value」で貼り付けてください。
looks-like-connection = 接続全体のようです。ここに書くのはそのパラメーターだけで、1 行に 1 つ「name: value」です。
looks-like-objects = オブジェクトのリストのようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。
looks-like-hcl = Terraform（HCL）のようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。jsonencode({"{"}…{"}"}) の内側だけを、「=」を「:」に変えて貼り付けてください。
looks-like-csv = CSV のようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。
looks-like-ini = INI ファイルのようです。設定は Guacamole のパラメーターを、セクションなしで 1 行に 1 つ「name: value」で書きます。
looks-like-pairs = 「key=value」の行のようです。設定は 1 行に 1 つ「name: value」です。「=」を「: 」に変えてください。
looks-like-ssh-config = SSH の構成のようです。設定は Guacamole のパラメーターを 1 行に 1 つ「name: value」で書きます。
looks-like-address = アドレスのようです。「ホスト」フィールドに入力してください。設定は 1 行に 1 つ「name: value」です。
looks-like-putty-key = PuTTY の鍵のようです。PuTTYgen で OpenSSH 鍵としてエクスポートし、パラメーター「private-key」に貼り付けてください。
looks-like-private-key = 秘密鍵だけのようです。「private-key: |」と書き、その下に鍵を、各行を空白 2 つで字下げして書くか、「パラメーター」で「private-key」を追加してください。
looks-like-certificate = 鍵または証明書だけのようです。パラメーターの名前と「: |」を書き、その下にテキストを、各行を空白 2 つで字下げして書いてください。
looks-like-public-key = SSH の公開鍵のようです。設定は 1 行に 1 つ「name: value」です。guacd に必要なのは秘密鍵です。

host-with-spaces = ホストに空白は使用できません。
host-with-colons = authentik はホストを最初のコロンで区切るため、guacd には「{ $text }」がポートとして渡されます。ポートは 1 から 65535 の数値です。
ipv6-in-brackets = IPv6 アドレスは角括弧なしで入力し、ポートは専用のパラメーターに入力してください。
name-with-colon = ホスト名にコロンは使用できません。ポートは専用のパラメーターに入力してください。
host-unseen-refused = ホストに{ $characters }が含まれています。authentik は受け付けません。
host-unseen = ホストに{ $characters }が含まれています。ホスト名には使用できません。
ipv6-as-host = authentik はホストを最初のコロンで区切るため、「{ $host }」は IPv6 アドレスとして機能しません。
set-hostname-and-port = 代わりにパラメーター hostname と port を設定してください。
ipv6-zone = ゾーン「{ $zone }」は、guacd の実行環境のネットワークインターフェイスでなければなりません。
more-than-a-host = ホスト名以外のものも含まれています。
no-place-for = エンドポイントに対応する項目がないもの：{ $parts }。
user-as-parameter = ユーザーはパラメーター username に入力してください。
no-port = コロンの後にポートがありません。guacd はデフォルトを使用します。
not-a-port = 「{ $port }」はポートではありません。ポートは 1 から 65535 の数値です。
no-host = コロンの前にホストがありません。
host-in-quotes = ホストは引用符なしで入力してください。
separate-port = ポートはコロンで区切ってください。
one-host = エンドポイントのホストは 1 つです。ホストごとにエンドポイントを作成してください。
name-with-character = ホスト名に「{ $character }」は使用できません。
two-dots = ホスト名にドットを 2 つ続けることはできません。
name-too-long = 長すぎます。ホスト名は最大 253 文字、ドットの間は最大 63 文字です。
other-script = ASCII 以外の文字の名前を guacd が見つけられるかどうかは、実行環境によります。xn-- で始まる ASCII 形式はどこでも機能します。
no-ipv4 = 「{ $host }」は IPv4 アドレスではありません。IPv4 アドレスは 0 から 255 の 4 つの数値です。

part-scheme = スキーム
part-password = パスワード
part-path = パス
part-query = クエリ
part-fragment = 「#」以降
part-fields = その他のフィールド
part-share = 共有名

hidden = 非表示
hidden-as-it-was = 非表示、変更なし
hidden-changed = 非表示、変更あり
hidden-changed-alike = 非表示、同じ変更

two-secrets = { $first } と { $second }
three-secrets = { $first }、{ $second }、{ $third }
more-secrets = { $first }、{ $second }、他 { $count } 件
