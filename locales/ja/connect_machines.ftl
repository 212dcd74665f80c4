title = マシンを接続
about = ユーザーがマシンに到達するために必要なもの（プロバイダー、アプリ、アクセスできるユーザー、アウトポスト、マシン）をすべて用意します。最後のステップまで何も書き込まれません。
kept = ページを離れても、パスワード以外の回答はこのタブに残ります。
not-kept = ページを離れると、回答は失われます。
steps = ステップ
next = 次へ
back = 戻る
create = 作成
start-over = 最初からやり直す
reading = インスタンスを読み取り中…
not-read = インスタンスを読み取れませんでした
try-again = 再試行
lacking = 閲覧のみ可能で、作成はできません
step-lacking = お使いのアカウントには、このステップに必要な権限がありません
started-over = 回答をクリアしました。
undo = 元に戻す
not-read-yet = インスタンスの読み取りが終わるまでお待ちください。

step-provider = プロバイダー
step-application = アプリ
step-access = アクセスできるユーザー
step-outpost = アウトポスト
step-machines = マシン
step-credentials = 認証情報
step-review = 確認

about-provider = プロバイダーは、マシンと、マシンが共有する設定をまとめたものです。
about-application = ユーザーは authentik のアプリからマシンを見つけます。
about-access = マシンを開けるユーザーです。マシンと新しいアプリに適用されます。
about-outpost = 接続はアウトポストが行います。アウトポストからマシンに到達できる必要があります。
about-machines = 各マシンがエンドポイントになります。
about-credentials = ユーザーがマシンにログインする方法です。
about-review = authentik に作成されるものです。

title-of-step = ステップ { $place } / { $all }：{ $step }

gone = 「{ $name }」が見つかりません。別のものを選択してください。

go-to-step = ステップ「{ $step }」へ

something-missing-in = ステップ「{ $step }」に不足があります。

no-providers = RAC プロバイダーはまだありません。ここで作成してください。
no-flows = 認可フローがありません。authentik の「フロー及びステージ」で作成してください。
no-outposts = RAC アウトポストはまだありません。ここで作成してください。
no-mappings = RAC プロパティマッピングはまだありません。

provider-kind = 使用するプロバイダー
provider-new = プロバイダーを作成
provider-existing = 既存のプロバイダーを使用
provider = プロバイダー
choose-provider = プロバイダーを選択してください。
choose = 選択
provider-name = プロバイダー名
name-missing = 名前を入力してください。
provider-taken = この名前のプロバイダーがあります。それを使用するか、別の名前にしてください。
flow = 認可フロー
flow-help = ユーザーが起動のたびに通過するフローです。明示的な同意ではユーザーが確認し、暗黙の同意では確認しません。
choose-flow = フローを選択してください。
expiry = 接続の有効期限
expiry-help = 接続トークンが有効な期間です。例：hours=8、days=1。有効な間は上限に数えられます。

application-name = アプリ名
application-name-help = authentik でユーザーに表示されます。デフォルト：プロバイダーの名前。
slug = スラッグ
slug-wrong = 英字、数字、ハイフン、アンダースコアでスラッグを入力してください。
slug-taken = 別のアプリがこのスラッグを使用しています。

slug-help = URL での名前です。デフォルト：{ $slug }

has-application = プロバイダー「{ $provider }」にはアプリ「{ $application }」があり、そのまま残ります。

access = アクセスできるユーザー
access-limited = 次のグループとユーザーのみ
access-everyone = 全員
everyone-warning = authentik にサインインできる全員が、現在も今後も、これらのマシンを開けます。
choose-access = アクセスできるユーザーを選択してください。
groups = グループ
users = ユーザー
choose-groups-or-users = グループまたはユーザーを 1 つ以上選択してください。
any-of-them = いずれか 1 つに属していれば十分です。
users-help = グループのメンバーに加える個別のユーザーです。
application-limits = アプリに独自のバインディングがあります。ユーザーはこれにも合格する必要があります。
no-groups = お使いのアカウントに表示されるグループはありません。
no-users = お使いのアカウントに表示されるユーザーはありません。

outpost-kind = 使用するアウトポスト
outpost-existing = 既存のアウトポストを使用
outpost-new = アウトポストを作成
outpost = アウトポスト
outpost-name = アウトポスト名
outpost-new-help = 作成後にデプロイが必要です。手順は authentik の「アプリ」→「アウトポスト」に表示されます。
choose-outpost = アウトポストを選択してください。
choose-outpost-kind = アウトポストを選択するか、作成してください。
outpost-taken = この名前のアウトポストがあります。

has-outposts = プロバイダー「{ $provider }」は { $outposts } が担当しています。

serves = プロバイダー { $count } 件を担当

machines = 接続するマシン
machines-one = 1 台のマシン
machines-list = ホストのリスト
protocol = プロトコル
choose-protocol = プロトコルを選択してください。
host = ホスト
host-help = アウトポストから到達できる名前またはアドレスです。
host-missing = ホストを入力してください。
host-blank = ホストに空白は使用できません。
host-wrong = ホストではありません。
hosts-to-check = 次のホストを確認してください
host-taken = このプロバイダーのエンドポイント「{ $endpoint }」に、既にホスト { $host } があります。
protocol-differs = アドレスの指定に従い、{ $host } には { $protocol } で接続します。
port = ポート
port-help = デフォルト：RDP は 3389、SSH は 22、VNC は 5900。
port-wrong = 1 から 65535 の数値を入力してください。
machine-name = エンドポイント名
machine-name-help = デフォルト：ホスト。
list = ホスト
list-help = 1 行に 1 つ「ホスト」または「ホスト:ポート」を書きます。後に名前を続けることもできます。IPv6 アドレスにポートを付ける場合は角括弧が必要です。# で始まる行はコメントです。最大 20,000 件。
no-hosts = ホストを 1 つ以上入力してください。
certificate = マシンの証明書
certificate-tofu = 最初の証明書を信頼し、以後は同じものを要求
certificate-any = すべて受け入れる
certificate-valid = 有効なもののみ
certificate-help = Windows マシンの証明書は、通常は自己署名です。

bad-line = { $line } 行目：{ $why }

more-bad-lines = 他 { $count } 行。

repeated = 重複したホスト

same-as = { $line } 行目と同じため、除外しました。

credentials = ユーザーのログイン方法
credentials-ask = マシンが入力を求める
credentials-ask-help = 何も保存されません。RDP では、NLA が必須でない限り Windows のログオン画面が表示されます。SSH では端末で入力を求められます。
credentials-prompt = authentik が起動のたびに入力を求める
credentials-prompt-help = 何も保存されません。ユーザーの入力は、設定とすべてのプロパティマッピングより優先されます。
flow-that-asks = 入力を求めるフロー
flow-own = 専用のフロー
flow-own-help = 「RAC: ask for credentials」がなければ作成し、プロバイダーの認可フローにします。
flow-shared = このフローを使用するすべてのアプリで、リモートアクセスに限らず、この認証情報の入力を求められます。authentik のデフォルトのフローは、ほとんどのアプリで使用されています。
flow-no-undo = 認証情報の入力を求めるフロー、プロンプト、ステージは「元に戻す」では削除されません。authentik の「フロー及びステージ」で削除してください。
flow-unknown = プロバイダーの認可フローは、お使いのアカウントには表示されません。
flow-asks = このフローはユーザー名とパスワードの入力を求めます。
flow-does-not-ask = このフローはユーザー名とパスワードの入力を求めません。authentik でステージを確認してください。
prompts-not-read = プロンプトを読み取れませんでした

flow-chosen = プロバイダーの認可フロー
flow-chosen-slug = プロバイダーの認可フロー（{ $slug }）

create-flow = 認可フロー「RAC: ask for credentials」を作成
create-user-name = プロンプト「rac-ask-username」を作成
create-password = プロンプト「rac-ask-password」を作成
create-stage = プロンプトステージ「rac-ask-credentials」を作成
create-stage-binding = ステージのフローへのバインディングを作成
same-flow = 変更なし：認可フロー「RAC: ask for credentials」
same-user-name = 変更なし：プロンプト「rac-ask-username」
same-password = 変更なし：プロンプト「rac-ask-password」
same-stage = 変更なし：プロンプトステージ「rac-ask-credentials」
same-stage-binding = 変更なし：ステージのフローへのバインディング

skipped = 次のものがないため省略：{ $missing }。

credentials-shared = 全員で同じアカウント
credentials-shared-help = エンドポイントを閲覧できる全員がパスワードを読み取れます。
credentials-attributes = ユーザー属性による個別のアカウント
credentials-attributes-help = プロパティマッピングがなければ作成します。各ユーザーの属性 rac_username と rac_password を送信します。rac_username がない場合は、authentik での名前を送信します。
credentials-mapping = 既存のプロパティマッピング
username = ユーザー名
username-missing = ユーザー名を入力してください。
password = パスワード
password-help = ページを離れると保持されません。
domain = ドメイン
domain-help = Active Directory に参加しているマシン用です。
mapping = プロパティマッピング
choose-mapping = プロパティマッピングを選択してください。

rows = 作成されるもの
nothing-to-do = すべて既に存在します。
impossible = 作成できるものがありません。
unread = インスタンスの一部を読み取れませんでした
password-empty = 共有アカウントのパスワードが入力されていません。既にパスワード付きで存在するものを除き、マシンが入力を求めます。
bindings = · { $bindings }
binding-impossible = { $binding }（{ $why }）
changed-from = { $field }：{ $old } → { $new }
changed-to = { $field }：{ $new }
unread-part = { $part }：{ $why }
lost = 使用されないもの
hidden = 変更あり（非表示）
removed = 削除

would-be-open = オブジェクト { $count } 件は、バインディングを 1 つも作成できないため、全員に公開されます。

half-done = 一部が作成されませんでした
half-done-text = 作成されたものは残り、使用されます。「作成」で、下に示す残りを再試行します。削除するには「最近の変更」を使用してください。

create-objects = オブジェクト { $count } 件を作成
create-objects-question = オブジェクト { $count } 件を作成しますか？
creating-objects = オブジェクト { $count } 件を作成中…

rows-more = 他 { $count } 件。

changes-existing = うち { $count } 件は既に存在し、変更されます。

done = すべて準備できました
done-text = ユーザーが接続できるかどうかを確認するか、自分でマシンを起動してみてください。
created = 作成されたもの

deploy = 接続できるようにするには、アウトポスト「{ $outpost }」をデプロイする必要があります。オンラインかどうかと残りの手順は、プロバイダーのページに表示されます。

created-but-hidden = お使いのアカウントに表示されないエンドポイントが { $count } 件作成されました。

check-user = ユーザーごとに確認
open-provider = プロバイダーを開く
more-machines = 他のマシンを接続
endpoints = エンドポイント
