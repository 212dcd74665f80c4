read-list = { $result ->
    [refused] authentik が一覧の読み取りを拒否しました
   *[failed] 一覧を読み取れませんでした
}
ask-whose-token = { $result ->
    [refused] authentik がトークンの所有者の問い合わせを拒否しました
   *[failed] トークンの所有者を authentik に問い合わせられませんでした
}
read-connection-tokens = { $result ->
    [refused] authentik が接続トークンの読み取りを拒否しました
   *[failed] 接続トークンを読み取れませんでした
}
count-connection-tokens = { $result ->
    [refused] authentik が接続トークンの件数の取得を拒否しました
   *[failed] 接続トークンの件数を取得できませんでした
}
read-connection-token = { $result ->
    [refused] authentik がこの接続トークンの読み取りを拒否しました
   *[failed] この接続トークンを読み取れませんでした
}
save-connection-token = { $result ->
    [refused] authentik が接続トークンの保存を拒否しました
   *[failed] 接続トークンを保存できませんでした
}
delete-connection-token = { $result ->
    [refused] authentik が接続トークンの削除を拒否しました（{ $whose }）
   *[failed] 接続トークンを削除できませんでした（{ $whose }）
}
read-providers = { $result ->
    [refused] authentik がプロバイダーの一覧の読み取りを拒否しました
   *[failed] プロバイダーの一覧を読み取れませんでした
}
read-provider = { $result ->
    [refused] authentik がプロバイダーの読み取りを拒否しました
   *[failed] プロバイダーを読み取れませんでした
}
create-provider = { $result ->
    [refused] authentik がプロバイダーの作成を拒否しました
   *[failed] プロバイダーを作成できませんでした
}
save-provider = { $result ->
    [refused] authentik がプロバイダーの保存を拒否しました
   *[failed] プロバイダーを保存できませんでした
}
delete-provider = { $result ->
    [refused] authentik がプロバイダー「{ $name }」の削除を拒否しました
   *[failed] プロバイダー「{ $name }」を削除できませんでした
}
read-provider-permissions = { $result ->
    [refused] authentik がプロバイダーの権限の読み取りを拒否しました
   *[failed] プロバイダーの権限を読み取れませんでした
}
read-endpoints = { $result ->
    [refused] authentik がエンドポイントの一覧の読み取りを拒否しました
   *[failed] エンドポイントの一覧を読み取れませんでした
}
count-endpoints = { $result ->
    [refused] authentik がエンドポイントの件数の取得を拒否しました
   *[failed] エンドポイントの件数を取得できませんでした
}
read-endpoint = { $result ->
    [refused] authentik がエンドポイントの読み取りを拒否しました
   *[failed] エンドポイントを読み取れませんでした
}
create-endpoint = { $result ->
    [refused] authentik がエンドポイントの作成を拒否しました
   *[failed] エンドポイントを作成できませんでした
}
save-endpoint = { $result ->
    [refused] authentik がエンドポイントの保存を拒否しました
   *[failed] エンドポイントを保存できませんでした
}
delete-endpoint = { $result ->
    [refused] authentik がエンドポイント「{ $name }」の削除を拒否しました
   *[failed] エンドポイント「{ $name }」を削除できませんでした
}
read-property-mappings = { $result ->
    [refused] authentik がプロパティマッピングの一覧の読み取りを拒否しました
   *[failed] プロパティマッピングの一覧を読み取れませんでした
}
read-property-mapping = { $result ->
    [refused] authentik がプロパティマッピングの読み取りを拒否しました
   *[failed] プロパティマッピングを読み取れませんでした
}
create-property-mapping = { $result ->
    [refused] authentik がプロパティマッピングの作成を拒否しました
   *[failed] プロパティマッピングを作成できませんでした
}
save-property-mapping = { $result ->
    [refused] authentik がプロパティマッピングの保存を拒否しました
   *[failed] プロパティマッピングを保存できませんでした
}
delete-property-mapping = { $result ->
    [refused] authentik がプロパティマッピング「{ $name }」の削除を拒否しました
   *[failed] プロパティマッピング「{ $name }」を削除できませんでした
}
test-property-mapping = { $result ->
    [refused] authentik がプロパティマッピングのテストを拒否しました
   *[failed] プロパティマッピングをテストできませんでした
}
read-bindings = { $result ->
    [refused] authentik がバインディングの一覧の読み取りを拒否しました
   *[failed] バインディングの一覧を読み取れませんでした
}
read-binding = { $result ->
    [refused] authentik がバインディングの読み取りを拒否しました
   *[failed] バインディングを読み取れませんでした
}
create-binding = { $result ->
    [refused] authentik がバインディングの作成を拒否しました
   *[failed] バインディングを作成できませんでした
}
save-binding = { $result ->
    [refused] authentik がバインディングの保存を拒否しました
   *[failed] バインディングを保存できませんでした
}
delete-binding = { $result ->
    [refused] authentik が{ $kind ->
        [policy] ポリシー「{ $name }」
        [group] グループ「{ $name }」
        [user] ユーザー「{ $name }」
       *[unknown] 不明な対象「{ $name }」
    }のバインディングの削除を拒否しました
   *[failed] { $kind ->
        [policy] ポリシー「{ $name }」
        [group] グループ「{ $name }」
        [user] ユーザー「{ $name }」
       *[unknown] 不明な対象「{ $name }」
    }のバインディングを削除できませんでした
}
read-applications = { $result ->
    [refused] authentik がアプリの一覧の読み取りを拒否しました
   *[failed] アプリの一覧を読み取れませんでした
}
read-application = { $result ->
    [refused] authentik がアプリの読み取りを拒否しました
   *[failed] アプリを読み取れませんでした
}
create-application = { $result ->
    [refused] authentik がアプリの作成を拒否しました
   *[failed] アプリを作成できませんでした
}
save-application = { $result ->
    [refused] authentik がアプリの保存を拒否しました
   *[failed] アプリを保存できませんでした
}
save-application-named = { $result ->
    [refused] authentik がアプリ「{ $name }」の保存を拒否しました
   *[failed] アプリ「{ $name }」を保存できませんでした
}
assign-application = { $result ->
    [refused] authentik がアプリ「{ $name }」の割り当てを拒否しました
   *[failed] アプリ「{ $name }」を割り当てられませんでした
}
delete-application = { $result ->
    [refused] authentik がアプリ「{ $name }」の削除を拒否しました
   *[failed] アプリ「{ $name }」を削除できませんでした
}
check-application-access = { $result ->
    [refused] authentik が、ユーザーがアプリを使用できるかどうかの確認を拒否しました
   *[failed] ユーザーがアプリを使用できるかどうかを確認できませんでした
}
read-outposts = { $result ->
    [refused] authentik がアウトポストの一覧の読み取りを拒否しました
   *[failed] アウトポストの一覧を読み取れませんでした
}
read-outpost = { $result ->
    [refused] authentik がアウトポストの読み取りを拒否しました
   *[failed] アウトポストを読み取れませんでした
}
read-outpost-health = { $result ->
    [refused] authentik がアウトポストのヘルスの読み取りを拒否しました
   *[failed] アウトポストのヘルスを読み取れませんでした
}
read-outpost-defaults = { $result ->
    [refused] authentik がアウトポストのデフォルト設定の読み取りを拒否しました
   *[failed] アウトポストのデフォルト設定を読み取れませんでした
}
create-outpost = { $result ->
    [refused] authentik がアウトポストの作成を拒否しました
   *[failed] アウトポストを作成できませんでした
}
save-outpost = { $result ->
    [refused] authentik がアウトポストの保存を拒否しました
   *[failed] アウトポストを保存できませんでした
}
save-outpost-named = { $result ->
    [refused] authentik がアウトポスト「{ $name }」の保存を拒否しました
   *[failed] アウトポスト「{ $name }」を保存できませんでした
}
add-to-outpost = { $result ->
    [refused] authentik が、アウトポスト「{ $name }」へのプロバイダーの追加を拒否しました
   *[failed] アウトポスト「{ $name }」にプロバイダーを追加できませんでした
}
delete-outpost = { $result ->
    [refused] authentik がアウトポスト「{ $name }」の削除を拒否しました
   *[failed] アウトポスト「{ $name }」を削除できませんでした
}
delete-created = { $result ->
    [refused] authentik が{ $kind ->
        [provider] プロバイダー
        [endpoint] エンドポイント
        [property-mapping] プロパティマッピング
        [binding] バインディング
        [application] アプリ
        [outpost] アウトポスト
       *[connection-token] 接続トークン
    }の削除を拒否しました
   *[failed] { $kind ->
        [provider] プロバイダー
        [endpoint] エンドポイント
        [property-mapping] プロパティマッピング
        [binding] バインディング
        [application] アプリ
        [outpost] アウトポスト
       *[connection-token] 接続トークン
    }を削除できませんでした
}
read-uses = { $result ->
    [refused] authentik が{ $kind ->
        [provider] プロバイダー
        [endpoint] エンドポイント
        [property-mapping] プロパティマッピング
        [binding] バインディング
        [application] アプリ
        [outpost] アウトポスト
       *[connection-token] 接続トークン
    }の使用箇所の読み取りを拒否しました
   *[failed] { $kind ->
        [provider] プロバイダー
        [endpoint] エンドポイント
        [property-mapping] プロパティマッピング
        [binding] バインディング
        [application] アプリ
        [outpost] アウトポスト
       *[connection-token] 接続トークン
    }の使用箇所を読み取れませんでした
}
read-users = { $result ->
    [refused] authentik がユーザーの一覧の読み取りを拒否しました
   *[failed] ユーザーの一覧を読み取れませんでした
}
search-users = { $result ->
    [refused] authentik がユーザーの検索を拒否しました
   *[failed] ユーザーを検索できませんでした
}
read-user = { $result ->
    [refused] authentik がユーザーの読み取りを拒否しました
   *[failed] ユーザーを読み取れませんでした
}
read-user-groups = { $result ->
    [refused] authentik がユーザーのグループの読み取りを拒否しました
   *[failed] ユーザーのグループを読み取れませんでした
}
read-user-sessions = { $result ->
    [refused] authentik がユーザーのセッションの読み取りを拒否しました
   *[failed] ユーザーのセッションを読み取れませんでした
}
end-session = { $result ->
    [refused] authentik が { $user } のセッションの終了を拒否しました
   *[failed] { $user } のセッションを終了できませんでした
}
end-session-from = { $result ->
    [refused] authentik が { $user } のセッション（{ $address } から）の終了を拒否しました
   *[failed] { $user } のセッション（{ $address } から）を終了できませんでした
}
read-own-permissions = { $result ->
    [refused] authentik が、お使いのアカウントのロールの権限の読み取りを拒否しました
   *[failed] お使いのアカウントのロールの権限を読み取れませんでした
}
check-listing = { $result ->
    [refused] authentik が、お使いのアカウントで { $model } を一覧できるかどうかの確認を拒否しました
   *[failed] お使いのアカウントで { $model } を一覧できるかどうかを確認できませんでした
}
read-groups = { $result ->
    [refused] authentik がグループの一覧の読み取りを拒否しました
   *[failed] グループの一覧を読み取れませんでした
}
read-policies = { $result ->
    [refused] authentik がポリシーの一覧の読み取りを拒否しました
   *[failed] ポリシーの一覧を読み取れませんでした
}
clear-policy-cache = { $result ->
    [refused] authentik がポリシーキャッシュのクリアを拒否しました
   *[failed] authentik のポリシーキャッシュをクリアできませんでした
}
read-flows = { $result ->
    [refused] authentik がフローの一覧の読み取りを拒否しました
   *[failed] フローの一覧を読み取れませんでした
}
create-flow = { $result ->
    [refused] authentik がフローの作成を拒否しました
   *[failed] フローを作成できませんでした
}
read-flow-stages = { $result ->
    [refused] authentik がフローのステージの読み取りを拒否しました
   *[failed] フローのステージを読み取れませんでした
}
add-stage = { $result ->
    [refused] authentik がフローへのステージの追加を拒否しました
   *[failed] フローにステージを追加できませんでした
}
read-prompts = { $result ->
    [refused] authentik がプロンプトの読み取りを拒否しました
   *[failed] プロンプトを読み取れませんでした
}
create-prompt = { $result ->
    [refused] authentik がプロンプトの作成を拒否しました
   *[failed] プロンプトを作成できませんでした
}
read-prompt-stages = { $result ->
    [refused] authentik がプロンプトステージの読み取りを拒否しました
   *[failed] プロンプトステージを読み取れませんでした
}
create-prompt-stage = { $result ->
    [refused] authentik がプロンプトステージの作成を拒否しました
   *[failed] プロンプトステージを作成できませんでした
}
save-prompt-stage = { $result ->
    [refused] authentik がプロンプトステージの保存を拒否しました
   *[failed] プロンプトステージを保存できませんでした
}
read-events = { $result ->
    [refused] authentik がイベントの読み取りを拒否しました
   *[failed] イベントを読み取れませんでした
}
count-launches = { $result ->
    [refused] authentik が起動数の取得を拒否しました
   *[failed] 起動数を取得できませんでした
}
look-up = { $result ->
    [refused] authentik が検索を拒否しました
   *[failed] 検索できませんでした
}
load-settings-checks = { $result ->
    [refused] authentik が設定のチェックの読み込みを拒否しました
   *[failed] 設定のチェックを読み込めませんでした
}
connect = { $result ->
    [refused] authentik が接続を拒否しました
   *[failed] 接続できませんでした
}
restore-session = { $result ->
    [refused] authentik がセッションの復元を拒否しました
   *[failed] セッションを復元できませんでした
}
restore-sign-in = { $result ->
    [refused] authentik がサインインの復元を拒否しました
   *[failed] サインインを復元できませんでした
}

with-reason = { $what }：{ $why }

why-unreachable = authentik が応答しませんでした。
why-offline = ネットワークに接続されていません。
why-bad-token = authentik がトークンを受け付けません。
why-no-permission = お使いのアカウントに権限がありません。
why-not-found = 存在しないか、お使いのアカウントでは閲覧できません。
why-refused = authentik がステータス { $status } で応答しました。説明はありません。
why-authentik-says = authentik のメッセージ：{ $text }
why-throttled = authentik へのリクエストが多すぎます。
why-throttled-for = authentik へのリクエストが多すぎます。{ $seconds } 秒後に再試行してください。
why-unavailable = authentik は現在利用できません（ステータス { $status }）。
why-unavailable-says = authentik は現在利用できません：{ $text }。
why-crashed = authentik が内部エラーで失敗しました。
why-unreadable = authentik の応答を読み取れませんでした（{ $at }）。
web-page-instead = JSON ではなく Web ページ
why-no-api = { $address } に authentik の API がありません（{ $found }）。
why-no-api-status = { $address } に authentik の API がありません（{ $status }、{ $found }）。
why-no-api-here = このアドレスに authentik の API がありません（{ $status }、{ $found }）。
found-redirect = 別の場所へのリダイレクト
found-empty = 空の応答
found-web-page = Web ページ
found-other-json = 別の内容の JSON
found-no-json = JSON 以外
why-timed-out = { $seconds } 秒以内に応答がありませんでした。
why-aborted = キャンセルされました。
why-read-only = 読み取り専用モードがオンです。何も送信していません。
why-other-account = トークンは現在、別のアカウントのものです。何も送信していません。
why-not-loaded = RAC Admin の一部を読み込めませんでした。
why-nul = NUL 文字（U+0000）が含まれているため、authentik が読み取れません。

advice-unreachable = ネットワークと、authentik が稼働していることを確認してください。このページが authentik と同じオリジンから配信されていない場合、authentik が CORS ヘッダーを送信しないため、ブラウザーは応答を渡しません。このアプリを authentik のオリジンで配信するか、リバースプロキシで Access-Control-Allow-Origin を追加し、OPTIONS にも応答するようにしてください。
advice-offline = このページの内容は失われません。ネットワークが戻ったら再試行してください。
advice-no-permission = authentik の管理者に権限を依頼するか、別のトークンで接続してください。
advice-crashed-write = 変更は確認されていません。詳細は、authentik のログをリクエスト ID で検索してください。
advice-crashed = 詳細は、authentik のログをリクエスト ID で検索してください。
advice-unavailable = authentik が起動中の可能性があります。少し待ってから再試行してください。
advice-timed-out = authentik では実行された可能性があります。再試行する前に確認してください。
advice-unreadable = アドレスが authentik の API のものか確認してください。新しいバージョンの authentik は、応答の形式が異なることもあります。
advice-no-api = アドレスを確認してください。正しい場合は、authentik の手前にあるプロキシやサインインページが応答しています。
advice-read-only = アカウントメニューでオフにしてください。このページの運用者が固定している場合は、オフにできません。
advice-not-loaded = ネットワークの障害の可能性があります。このページを開いた後に RAC Admin の新しいバージョンがインストールされた場合は、再読み込みしてください。

hidden-rows = お使いのアカウントには表示されないものが { $count } 件あります
hidden-rows-sentence = お使いのアカウントには表示されないものが { $count } 件あります。
none-seen = { $kind ->
    [provider] お使いのアカウントに表示される RAC プロバイダーはありません
    [endpoint] お使いのアカウントに表示されるエンドポイントはありません
    [property-mapping] お使いのアカウントに表示されるプロパティマッピングはありません
    [connection-token] お使いのアカウントに表示される接続トークンはありません
    [application] お使いのアカウントに表示されるアプリはありません
    [outpost] お使いのアカウントに表示されるアウトポストはありません
   *[binding] お使いのアカウントに表示されるバインディングはありません
}
lacks-permission = お使いのアカウントに権限「{ $permission }」がありません。

field-refused = { $field }：{ $text }
devices = このインスタンスはエンドポイントをデバイスとして管理しています。RAC Admin はまだ対応していません。プロバイダーとプロパティマッピングはこれまでどおり使用できます。
broken-version = authentik { $version } には、起動がすべて失敗する不具合があります（WebSocket のサブプロトコルが失われます）。authentik を更新してください。

unknown-provider = 不明なプロバイダー
unknown-name = 不明
device = デバイス

token-empty = API トークンを入力してください。
token-odd-character = トークンに使用できるのは、空白を含まない半角の英字、数字、記号だけです。コピーした内容を確認してください。

no-limit = 無制限
closed = 受付停止（上限 0）
at-most = 最大 { $number }

piece-flow = 認可フロー「{ $name }」
piece-prompt = プロンプト「{ $name }」
piece-stage = プロンプトステージ「{ $name }」
piece-binding = フロー内のステージ

weeks = { $count } 週間
days = { $count } 日
hours = { $count } 時間
minutes = { $count } 分
seconds = { $count } 秒
milliseconds = { $count } ミリ秒
microseconds = { $count } マイクロ秒
amounts = { $first } { $second }
minus = マイナス { $amount }
expires-immediately = 即時に期限切れ

expiry-empty = 期間を入力してください。例：hours=8
expiry-bare-number = 数値には単位が必要です。例：hours=8。authentik は 0 を含め、数値だけでは受け付けません。
expiry-iso8601 = authentik は ISO 8601 の期間を読み取れません。PT8H ではなく hours=8 と書いてください。
expiry-empty-part = 「;」の後に何もありません。「;」は 2 つの部分の間にだけ使用してください。
expiry-no-equals = 「{ $part }」に「=」がありません。hours=8 のように書いてください。
expiry-several-equals = 「{ $part }」に「=」が複数あります。hours=8;minutes=30 のように「;」で区切ってください。
expiry-meant = 「{ $name }」という単位はありません。「{ $unit }」ではありませんか？
expiry-unknown-unit = 「{ $name }」という単位はありません。weeks、days、hours、minutes、seconds、milliseconds、microseconds のいずれかを使用してください。
expiry-blank-at-unit = 「{ $unit }」の隣に空白があるため、authentik が読み取れません。空白を削除してください。
expiry-no-number = 「{ $unit }=」の後に数値がありません。
expiry-not-a-number = 「{ $text }」は{ $unit ->
    [weeks] 週数
    [days] 日数
    [hours] 時間数
    [minutes] 分数
    [seconds] 秒数
    [milliseconds] ミリ秒数
   *[microseconds] マイクロ秒数
}を表す数値ではありません。
expiry-other-characters = 「{ $text }」は{ $unit ->
    [weeks] 週数
    [days] 日数
    [hours] 時間数
    [minutes] 分数
    [seconds] 秒数
    [milliseconds] ミリ秒数
   *[microseconds] マイクロ秒数
}として読み取れません。半角の 0 から 9、「.」、「-」を使用してください。
expiry-decimal-comma = 小数点にはコンマではなくピリオドを使用してください：{ $unit }={ $number }
expiry-not-a-whole-number = 「{ $text }」は{ $unit ->
    [weeks] 週数
    [days] 日数
    [hours] 時間数
    [minutes] 分数
    [seconds] 秒数
    [milliseconds] ミリ秒数
   *[microseconds] マイクロ秒数
}を表す整数ではありません。
expiry-too-long = 長すぎます。authentik はこの値を確認するときに異常終了します。最大は 999,999,999 日です。
expiry-nul = テキストに NUL 文字が含まれています。authentik では保存できません。

expiry-zero = 誰も接続できなくなります。トークンが作成と同時に期限切れになります。ここでは 0 は「ブラウザーを閉じるまで」を意味しません。
expiry-negative = 誰も接続できなくなります。トークンが作成前に期限切れになります。0 より長い期間を使用してください。
expiry-beyond-calendar = 誰も接続できなくなります。トークンの期限が 9999 年より後になり、authentik では保存できません。
expiry-ignored-blank = 単位の隣に空白があるため、authentik は「{ $part }」を無視します。空白を削除してください。
expiry-ignored-meant = 不明な単位のため、authentik は「{ $part }」を無視します。「{ $unit }」ではありませんか？
expiry-ignored = 不明な単位のため、authentik は「{ $part }」を無視します。
expiry-ignored-more = authentik は他に { $count } 件の部分を無視します。
expiry-replaced = 「{ $unit }」が複数回指定されています。最後のものだけが有効です。
expiry-very-long = 30 日を超えています。トークンは期限が切れるまでエンドポイントの上限に数えられます。
expiry-shorter-than-a-minute = 1 分未満です。接続を開始する時間がほとんどありません。
