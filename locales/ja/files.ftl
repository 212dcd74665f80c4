format-plan-json = RAC Admin プランファイル（JSON）
format-plan-yaml = RAC Admin プランファイル（YAML）
format-csv = RAC Admin の表（CSV）
format-guacamole-csv = Guacamole インポートファイル（CSV）
format-guacamole-json = Guacamole インポートファイル（JSON）
format-guacamole-yaml = Guacamole インポートファイル（YAML）
format-user-mapping = Guacamole の user-mapping.xml
format-rdp = リモートデスクトップ接続（.rdp）
format-inventory = インベントリ（CSV）
format-hosts = ホストのリスト
format-terraform = Terraform 構成（.tf）
format-terraform-state = Terraform ステート（JSON）
format-blueprint = authentik ブループリント（YAML）

column = 列「{ $name }」
column-first = 列「{ $name }」
unnamed-column = 名前のない列
unnamed-column-first = 名前のない列
quoted = 「{ $name }」
inside = { $outer }、「{ $name }」
entry = { $entry } 件目
entry-name = { $entry } 件目、「{ $name }」
entry-name-first = { $entry } 件目、「{ $name }」
line = { $line } 行目
a-line = 行
cells-at-end = 末尾のセル
cells-at-end-first = 末尾のセル
columns-of-access = ユーザーとグループの列
bindings = バインディング
rows = { $count } 行
the-login = 「{ $login }」のログイン
the-login-first = 「{ $login }」のログイン
the-state = ステート
the-state-first = ステート
policy-binding = ポリシーバインディング
entry-of-model = { $model } の項目
name-of-model = { $model } の「{ $name }」
block = { $kind }「{ $name }」
host-part = { $part ->
    [share] ホスト内の共有名
    [scheme] ホスト内のスキーム
    [password] ホスト内のパスワード
    [path] ホスト内のパス
    [query] ホスト内のクエリ
    [fragment] ホスト内の「#」以降
   *[others] ホスト内のその他のフィールド
}
host-part-first = { $part ->
    [share] ホスト内の共有名
    [scheme] ホスト内のスキーム
    [password] ホスト内のパスワード
    [path] ホスト内のパス
    [query] ホスト内のクエリ
    [fragment] ホスト内の「#」以降
   *[others] ホスト内のその他のフィールド
}
port = ポート { $port }
port-first = ポート { $port }
reference = { $kind ->
    [property_mapping] { $number } 件目のプロパティマッピング
    [provider] { $number } 件目のプロバイダー
    [user] { $number } 件目のユーザー
    [group] { $number } 件目のグループ
    [policy] { $number } 件目のポリシー
   *[flow] { $number } 件目のフロー
}
object = { $kind ->
    [property_mapping] プロパティマッピング「{ $name }」
    [provider] プロバイダー「{ $name }」
    [application] アプリ「{ $name }」
    [outpost] アウトポスト「{ $name }」
    [flow] フロー「{ $name }」
    [user] ユーザー「{ $name }」
    [group] グループ「{ $name }」
    [policy] ポリシー「{ $name }」
   *[endpoint] エンドポイント「{ $name }」
}
field-of-object = { $object }、{ $field }

loss = { $what }：{ $why }
loss-at-line = { $what }（{ $line } 行目）：{ $why }

mistake-in-field = { $field }：{ $mistake }
of-file = { $file }：{ $text }
in-file = { $file } の{ $name }
mistake-in-binding = { $number } 件目のバインディング、{ $field }：{ $mistake }
not-storable = NUL 文字や大きすぎる数値は、authentik では保存できません。
no-nul = NUL 文字は authentik では保存できません。
is-settings = 名前と値の組でなければなりません。
is-settings-json = { $field }：JSON 形式の名前と値の組でなければなりません。
setting-too-long = 設定「{ $name }」は { $most } 文字以下でなければなりません。
too-long = { $most } 文字以下でなければなりません。
is-names = 名前のリストでなければなりません。
is-bindings = バインディングのリストでなければなりません。
is-text = 文字列でなければなりません。
is-number = -2147483648 から 2147483647 の整数でなければなりません。
is-flag = true か false でなければなりません。
is-binding = { $number } 件目のバインディングには、「user」「group」「policy」のいずれかと名前が必要です。
binding-subjects = { $number } 件目のバインディングには、「user」「group」「policy」のうち 1 つだけが必要です。
binding-unknown-field = { $number } 件目のバインディングに不明なフィールド「{ $field }」があります。
too-many-bindings = ユーザー、グループ、ポリシーが合わせて { $most } 件を超えています。グループを使用してください。
unknown-field = { $kind ->
    [property_mapping] RAC Admin はプロパティマッピングのフィールド「{ $field }」に対応していません。
    [provider] RAC Admin はプロバイダーのフィールド「{ $field }」に対応していません。
    [application] RAC Admin はアプリのフィールド「{ $field }」に対応していません。
    [outpost] RAC Admin はアウトポストのフィールド「{ $field }」に対応していません。
   *[endpoint] RAC Admin はエンドポイントのフィールド「{ $field }」に対応していません。
}
no-name = 名前がありません。

unknown-format = RAC Admin はこのファイルを認識できません。読み取れるのは、RAC Admin のプランファイルと表、Guacamole のインポートファイルと user-mapping.xml、.rdp ファイル、CSV のインベントリ、ホストのリスト、Terraform、authentik のブループリントです。
empty-file = このファイルには何もありません。
api-answer = authentik の API の応答で、名前の代わりに ID が入っています。代わりに RAC Admin でオブジェクトをエクスポートしてください。
api-answer-tokens = authentik の API が返す接続トークンの一覧です。インポートできません。接続トークンはユーザーの接続時に authentik が作成します。
one-endpoints-settings = 1 つのエンドポイントの設定です。そのエンドポイントの設定に貼り付けてください。
control-character = ここに制御文字があります。テキストファイルではありません。
workbook = ブックまたはアーカイブです。表を CSV として保存してください。
not-utf16 = UTF-16 のように始まりますが、UTF-16 ではありません。UTF-8 で保存してください。
not-json = JSON ではありません：{ $error }。
not-yaml = YAML ではありません：{ $error }。
not-xml = XML ではありません：{ $error }。
xml-order = XML ではありません。要素が、開始した順序に対応して終了していません。テキスト内の < は &lt;、& は &amp; と書いてください。
xml-unreadable = XML として読み取れません。
xml-undefined = ここの「&…;」は定義されていません。テキスト内の & は &amp; と書いてください。
xml-doctype = 型の定義（<!DOCTYPE>）は読み取られません。削除してください。
xml-ends-within = 要素の途中でファイルが終わっています。
xml-nested-connection = 接続の中に接続があります。
name-twice = 「{ $name }」が 2 回指定されています。
alias-in-itself = エイリアス（*name）が、繰り返す対象の内側にあります。
aliases-repeat = エイリアス（*name）の繰り返しが多すぎます。
anchors-hold = アンカー（&name）の内容が多すぎます。
two-documents = ドキュメントが複数あります。1 つずつインポートしてください。
too-deep = 入れ子が深すぎます。
name-is-map = マップやリストは名前にできません。
name-is-alias = エイリアスは名前にできません。
no-header = 最初の行に列名がありません。
too-many-columns = 最初の行の列が { $most } 個を超えています。
column-too-long = 最初の行に { $most } 文字を超える列名があります。
quote-not-closed-in-row = この行で開いた引用符が閉じていません。
header-is-machine = この行はマシンです。上の行に name,host,protocol のような列名を書いてください。
no-rows = 列名のある最初の行の下に行がありません。
not-guacamole-list = Guacamole のインポートファイルは接続のリストでなければなりません。
brace-not-opened = 「{"}"}」に対応する「{"{"}」がありません。
brace-missing = ブロックの途中でファイルが終わっています。「{"}"}」がありません。
block-expected = ここにはブロックか「name = value」が必要です。
value-expected = ここには「=」か「{"{"}」が必要です。
ends-in-brackets = 括弧の途中でファイルが終わっています。
bracket-not-opened = この閉じ括弧に対応する開き括弧がありません。
quote-not-closed = ここで開いた引用符が閉じていません。
quote-ends-line = 引用符で囲んだ文字列は、同じ行で閉じる必要があります。
interpolation-not-closed = 「${"{"}」が閉じていません。
escape-no-character = このエスケープに対応する文字はありません。
escape-unknown = このエスケープは存在しません。
heredoc-not-closed = ここの「<<」で始まるテキストが終わっていません。

not-utf8 = UTF-8 ではないため、Windows-1252 として読み取りました。ASCII 以外の文字を含む名前を確認してください。
formulas-of-texts = ="0123" のような数式のセルが { $count } 個あります。その文字列を読み取りました。
same-name = エンドポイント { $count } 件の名前が「{ $name }」です。
terraform-default = { $source } は { $field } を省略しています。Terraform では { $value } になります。

bindings-lost = バインディングを 1 つもインポートできません。作成すると全員が使用できます。
column-twice = この列は表に 2 回あります。最初のものが使用されます。
column-unnamed = 名前のある列だけがインポートされます。
column-unassigned = 割り当て先がありません。
column-repeated = 前にある列が同じ内容で、そちらが使用されます。
column-unknown = このフィールドを持つオブジェクトはありません。
column-of-others = { $kind ->
    [property_mapping] プロパティマッピングにこのフィールドはありません。
    [provider] プロバイダーにこのフィールドはありません。
    [application] アプリにこのフィールドはありません。
    [outpost] アウトポストにこのフィールドはありません。
   *[endpoint] エンドポイントにこのフィールドはありません。
}
no-kind = 「{ $kind }」という種類のオブジェクトはありません。
row-too-long = この行のセルは、最初の行の名前より多くあります。
no-host-column = ホストに割り当てられた列がありません。行をインポートするには、ホストの列を割り当ててください。
not-whole-number = 整数ではありません。
not-a-host = ホストではありません。
blank-in-host = 空白が含まれています。ホストの後に名前を続けられるのは、ホストにドット、コロン、数字のいずれかがある場合です。
unknown-protocol = RAC では { $protocol } を使用できません。接続できるのは RDP、SSH、VNC です。
no-host = ホストがありません。
bad-port = ポートが 1 から 65535 の数値ではありません。
port-twice = ホストに既にポートがあり、そちらが使用されます。
value-twice = 既に別の値があり、そちらが使用されます。
no-place = エンドポイントに対応する項目がありません。
not-replaced = authentik は ${"{"}…{"}"} を置換しません。ユーザーごとに異なる値にはプロパティマッピングを使用してください。
set-by-authentik = authentik 自身が設定します。
no-object = Remote Access Control のオブジェクトではありません。
no-imported-field = RAC Admin がインポートするフィールドではありません。
list-left-alone = リストの一部が不明です。リストは除外され、既存のものは変わりません。
binding-without-target = 対象が、ファイル内のエンドポイントでもアプリでもありません。

no-groups = authentik に接続のグループはありません。
own-guacd = authentik のアウトポストには専用の guacd が含まれています。
counted-together = authentik はすべてのユーザーの接続を合わせて数えます。
no-load-balancing = authentik は負荷分散を行いません。
no-attribute = authentik にこの属性はありません。
no-connection = 接続ではありません。
no-text = 文字列ではありません。
names-with-values = 名前と値の組です。
no-guacamole-key = Guacamole のインポートにこのキーはありません。
guacamole-unlimited = 接続 { $count } 件に max-connections がありません。Guacamole では無制限を意味するため、-1 になります。authentik の既定値は 1 です。
no-guacamole-element = Guacamole にこの要素はありません。
login-not-imported = Guacamole のログインは、マシンのパスワードとしては扱われません。
connection-of-no-one = ログインにユーザー名がありません。authentik では全員が使用できることになります。

rdp-window = ブラウザーのウィンドウで決まります。
rdp-line = guacd が回線に合わせて調整します。
rdp-device = ブラウザーからマシンに渡すことはできません。
rdp-security = セキュリティは guacd がネゴシエートします。パラメーター「security」を参照してください。
rdp-signature = .rdp ファイルの署名は検証されません。
rdp-asking = 入力を求めるかどうかは authentik が決めます。
rdp-no-parameter = guacd に対応するパラメーターはありません。
rdp-again-below = 下にもう一度あり、そちらが使用されます。
rdp-no-entry = 「key:type:value」の形式ではありません。
rdp-no-gateway = ゲートウェイを使用しないようファイルで指定されています。
rdp-no-remote-app = RemoteApp として起動しないようファイルで指定されています。
rdp-gateway-always = guacd は、ファイルで指定されたゲートウェイを常に使用します。
rdp-gateway-missing = ファイルにゲートウェイの指定がありません。
rdp-certificate = guacd は確認を求めません。証明書が有効な場合、または「ignore-cert」が設定されている場合にのみ接続します。
rdp-shell-of-apps = Windows で RemoteApp を起動するものです。guacd ではパラメーター「remote-app」で起動します。
rdp-password = Windows が特定のマシンの特定のユーザー用に暗号化したもので、他では読み取れません。

terraform-too-large = この値は自身を参照しているか、大きすぎます。
terraform-computes = Terraform が計算する値です。
terraform-computes-list = Terraform が計算するリストです。
terraform-file = Terraform がファイルから読み取ります。
terraform-no-default = 変数にデフォルトがありません。
terraform-deposed = Terraform が既に置き換えており、これから削除します。
terraform-defaults-taken = 変数のデフォルトを使用しました：{ $names }。Terraform では、.tfvars ファイルや環境変数により別の値になることがあります。
terraform-other-resource = 別のリソースから取得されます。
terraform-no-json-object = JSON オブジェクトではありません。
terraform-nothing = authentik の Remote Access Control のリソースがありません。
terraform-only = 読み取られるのは、リソース、変数、ローカル値だけです。
terraform-repeats = 「{ $name }」を使用しています。代わりにステートをインポートしてください。
terraform-binding-repeats = 「for_each」か「count」を使用しています。代わりにステートをインポートしてください。
terraform-other-outpost = 種類 { $type } のアウトポストです。
terraform-name-unknown = Terraform なしでは名前がわかりません。
terraform-unknown = { $kind ->
    [property_mapping] どのプロパティマッピングかは、Terraform なしではわかりません。
    [provider] どのプロバイダーかは、Terraform なしではわかりません。
    [user] どのユーザーかは、Terraform なしではわかりません。
    [group] どのグループかは、Terraform なしではわかりません。
    [policy] どのポリシーかは、Terraform なしではわかりません。
   *[flow] どのフローかは、Terraform なしではわかりません。
}
terraform-unnamed = { $kind ->
    [property_mapping] このプロパティマッピングの名前は、Terraform なしではわかりません。
    [provider] このプロバイダーの名前は、Terraform なしではわかりません。
    [user] このユーザーの名前は、Terraform なしではわかりません。
    [group] このグループの名前は、Terraform なしではわかりません。
    [policy] このポリシーの名前は、Terraform なしではわかりません。
   *[flow] このフローの名前は、Terraform なしではわかりません。
}
terraform-no-such-kind = { $kind ->
    [property_mapping] { $source } はプロパティマッピングではありません。
    [provider] { $source } はプロバイダーではありません。
    [user] { $source } はユーザーではありません。
    [group] { $source } はグループではありません。
    [policy] { $source } はポリシーではありません。
   *[flow] { $source } はフローではありません。
}
id-in-place-of-name = { $kind ->
    [property_mapping] プロパティマッピングの名前ではなく ID です。
    [provider] プロバイダーの名前ではなく ID です。
    [user] ユーザーの名前ではなく ID です。
    [group] グループの名前ではなく ID です。
    [policy] ポリシーの名前ではなく ID です。
   *[flow] フローのスラッグではなく ID です。
}

blueprint-not-created = RAC Admin は作成しません。これを参照するものには、authentik に同じものが必要です。
blueprint-deletes = ブループリントが削除します。
blueprint-conditions = 存在するかどうかは、authentik が「conditions」で判定します。
blueprint-other-outpost = rac 以外の種類のアウトポストです。
blueprint-no-id = この ID の項目はありません。
blueprint-no-target = 対象がありません。
blueprint-several = この名前の複数のエンドポイントのうちの 1 つが対象です。
blueprint-unknown = { $kind ->
    [property_mapping] どのプロパティマッピングかは、authentik なしではわかりません。
    [provider] どのプロバイダーかは、authentik なしではわかりません。
    [user] どのユーザーかは、authentik なしではわかりません。
    [group] どのグループかは、authentik なしではわかりません。
    [policy] どのポリシーかは、authentik なしではわかりません。
   *[flow] どのフローかは、authentik なしではわかりません。
}
tag-no-name = このタグに名前がありません。
tag-no-context = ブループリントのコンテキストにありません。
tag-env = authentik の環境変数から取得されます（!Env）。
tag-defaults-taken = !Env のデフォルトを使用しました：{ $names }。authentik の環境変数では別の値のことがあります。
tag-file = authentik のサーバー上のファイルから取得されます（!File）。
tag-format-no-text = この !Format に文字列がありません。
tag-format-unreadable = この !Format を読み取れません。
tag-format-too-few = この !Format の値が足りません。
tag-other-object = authentik の別のオブジェクトから取得されます。
tag-computed = authentik が計算する値です。

terraform-lacks = Terraform のプロバイダーにありません。
terraform-by-id = Terraform のプロバイダーは名前で検索できないため、ID が変数になります。RAC Admin でこのファイルをインポートするとき、この変数は解決できません。
blueprint-not-distinct = 名前、プロバイダー、プロトコル、ホストが同じ別のものと、ブループリントでは区別できません。
