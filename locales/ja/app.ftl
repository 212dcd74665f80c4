### Glossary
### endpoint: エンドポイント
### provider: プロバイダー
### application: アプリ
### outpost: アウトポスト
### property mapping: プロパティマッピング
### mapping: マッピング
### expression: 式
### static settings: 静的設定
### effective settings: 実効設定
### settings: 設定
### parameter: パラメーター
### flow: フロー
### authorization flow: 認可フロー
### authentication flow: 認証フロー
### stage: ステージ
### prompt: プロンプト
### policy: ポリシー
### binding: バインディング
### bind, bound to: バインドする、バインド先
### pass (a policy, a binding): 合格
### negate: 結果を反転、反転
### order: 順序
### timeout: タイムアウト
### Policy engine mode: ポリシーエンジンモード
### group: グループ
### user: ユーザー
### your account: お使いのアカウント
### service account: サービスアカウント
### superuser: スーパーユーザー
### role: ロール
### permission: 権限
### impersonation: なりすまし
### token: トークン
### API token: API トークン
### connection token: 接続トークン
### connection expiry: 接続の有効期限
### Delete token on disconnect: 切断時にトークンを削除
### Maximum concurrent connections: 最大同時接続数
### limit: 上限
### launch: 起動
### launch address: 起動 URL
### instance: インスタンス
### session: セッション
### sign in, sign out (authentik): サインイン、サインアウト
### log in (a machine): ログイン
### machine: マシン
### credentials: 認証情報
### secret: シークレット
### passphrase: パスフレーズ
### blueprint: ブループリント
### integration (of an outpost): 統合
### changelog: 変更履歴
### event: イベント
### overview: 概要
### readiness: 準備状況
### preferences: 環境設定
### recipe: レシピ
### finding: 指摘
### plan, plan file: プラン、プランファイル
### delete (an object): 削除
### revoke (a connection token): 失効させる
### forget (a stored token): 消去
### remove (from a list of what is chosen): 外す
### assign (an application): 割り当てる
### add (to an outpost): 追加
### undo, redo, revert: 元に戻す、やり直す、変更前に戻す
### everyone: 全員
### no one: 誰も（…ない）
### Ready: 準備完了
### Open to everyone: 全員に公開
### Check (a state): 要確認
### Blocked: 接続不可
### Can't be checked here: ここでは確認不可
### Checking…: 確認中…
### Closed (limit 0): 受付停止（上限 0）
### can view: 閲覧できる
### can see: 表示される

skip = 本文へスキップ
navigation = メイン
account = アカウント
menu = メニュー
instance = インスタンス
lock-now = 今すぐロック
disconnect = 切断
sign-out = サインアウト

overview = 概要
providers = プロバイダー
endpoints = エンドポイント
tokens = 接続トークン
mappings = プロパティマッピング
access = アクセス
activity = アクティビティ
import = インポート
plan = プラン
connect-machines = マシンを接続
recent-changes = 最近の変更
preferences = 環境設定

connect = 接続
create-provider = プロバイダーを作成
clone-provider = プロバイダーを複製
copy-provider = プロバイダーをコピー
compare-instances = インスタンスを比較
provider = プロバイダー
endpoints-of-provider = プロバイダーのエンドポイント
tokens-of-provider = プロバイダーの接続トークン
access-to-provider = プロバイダーへのアクセス
settings-of-provider = プロバイダーの実効設定
changelog-of-provider = プロバイダーの変更履歴
permissions-on-provider = プロバイダーの権限
edit-provider = プロバイダーを編集
token = 接続トークン
edit-token = 接続トークンを編集
create-endpoint = エンドポイントを作成
endpoint = エンドポイント
bindings-of-endpoint = エンドポイントのバインディング
access-to-endpoint = エンドポイントへのアクセス
settings-of-endpoint = エンドポイントの実効設定
changelog-of-endpoint = エンドポイントの変更履歴
edit-endpoint = エンドポイントを編集
user = ユーザー
create-mapping = プロパティマッピングを作成
mapping = プロパティマッピング
changelog-of-mapping = プロパティマッピングの変更履歴
edit-mapping = プロパティマッピングを編集

not-restored = トークンを確認できませんでした
connect-anew = トークンを消去して接続し直す
no-token = authentik にサインインしていません
no-token-text = 埋め込み先のページからトークンが渡されなかったか、渡されたトークンを authentik が受け付けませんでした。
try-again = 再試行
not-found = ページが見つかりません
not-found-text = このアドレスには何もありません：
to-overview = 概要へ

network = ネットワーク
offline = オフラインです。
offline-text = このページの内容は失われません。読み込めなかったものは、オンラインに戻ると読み込まれます。
back-online = オンラインに戻りました。

region = 新しいバージョン
found = RAC Admin の新しいバージョンがインストールされました。
reload-to-use = 使用するには再読み込みしてください。
unsaved = 先に変更を保存してから、再読み込みしてください。
token-lost = トークンの保存先はこのページのみです。再読み込み後にもう一度入力する必要があります。
by-portal = 埋め込み先のページを再読み込みすると、新しいバージョンになります。
reload = 再読み込み
reload-asks = 再読み込み…
later = 後で

kept-here = 環境設定はこのブラウザーに保存されます。
kept-for-now = 環境設定は、このページを離れるまで有効です。
theme = テーマ
theme-auto = システムに合わせる
theme-light = ライト
theme-dark = ダーク
locale = 日付と数値
locale-help = 日付と数値の書式、および名前の並べ替え方法です。画面の言語は変わりません。
locale-of-browser = ブラウザーのデフォルト
locale-en-gb = 英語（イギリス）
locale-en-us = 英語（アメリカ）
locale-zh-cn = 中国語（簡体字）
locale-nl = オランダ語
locale-fr = フランス語
locale-de = ドイツ語
locale-ja = 日本語
locale-pt-br = ポルトガル語（ブラジル）
locale-es = スペイン語
locale-sv = スウェーデン語
page-size = 1 ページの行数
page-size-help = すべての一覧に適用されます。
shortcuts = キーボードショートカット
shortcuts-help = Ctrl+K で検索とコマンドの実行、? ですべてのショートカットを表示します。
your-account = お使いのアカウント
connected-as = 接続中のアカウント
connected-to = authentik
token-kept = トークンの保存先

language = 言語
language-of-browser = ブラウザーのデフォルト
language-not-loaded = { $language } を読み込めませんでした。もう一度選択すると再試行します。

part-not-loaded = このページを読み込めませんでした
dialog-not-loaded = このダイアログを読み込めませんでした
part-not-loaded-text = ネットワークの障害か、このページを開いた後に RAC Admin の新しいバージョンがインストールされた可能性があります。後者の場合は再読み込みしてください。
part-replaced = このページを開いた後に RAC Admin の新しいバージョンがインストールされ、このページに必要なファイルがなくなりました。続行するには再読み込みしてください。
part-offline = オフラインです。オンラインに戻ると、このページが読み込まれます。
