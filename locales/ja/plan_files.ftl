too-many-entries = ファイルの項目が { $most } 件を超えています。小さなファイルに分割してください。
file-too-large = ファイルが 10 MB を超えています。小さなファイルに分割してください。
mistake-in-line = { $line } 行目：{ $mistake }
not-a-plan-file = プランファイルではありません。「format: { $format }」がありません。
newer-version = このプランファイルはバージョン { $found } ですが、RAC Admin が読み取れるのはバージョン { $known } です。
version-missing = プランファイルにバージョンがありません。「version: 1」と書いてください。
section-is-a-list = 「{ $section }」はリストでなければなりません。

unknown-section = RAC Admin はプランファイルのこのセクションに対応していません。
in-section = 「{ $section }」
in-entry = 「{ $section }」の { $entry } 件目
unnamed-entry = { $kind ->
    [property_mapping] { $place } 件目のプロパティマッピング
    [provider] { $place } 件目のプロバイダー
    [application] { $place } 件目のアプリ
    [outpost] { $place } 件目のアウトポスト
   *[endpoint] { $place } 件目のエンドポイント
}
entry-is-names-with-values = { $kind ->
    [property_mapping] プロパティマッピングは名前と値の組でなければなりません。
    [provider] プロバイダーは名前と値の組でなければなりません。
    [application] アプリは名前と値の組でなければなりません。
    [outpost] アウトポストは名前と値の組でなければなりません。
   *[endpoint] エンドポイントは名前と値の組でなければなりません。
}
no-tags = 「{ $name }」にあるようなタグは、プランファイルでは使用できません。
name-missing = 名前がありません。
slug-missing = スラッグがありません。
secrets-kept = シークレット { $count } 件はファイルにありません。インスタンスのものが維持されます。

part-property-mappings = プロパティマッピング
part-providers = プロバイダー
part-applications = アプリ
part-outposts = アウトポスト
part-endpoints = エンドポイント
part-bindings = バインディング
part-flows = フロー
part-users = ユーザー
part-groups = グループ
part-policies = ポリシー

may-not-read = { $part ->
    [property_mappings] お使いのアカウントにプロパティマッピングを読み取る権限がありません。
    [providers] お使いのアカウントにプロバイダーを読み取る権限がありません。
    [applications] お使いのアカウントにアプリを読み取る権限がありません。
    [outposts] お使いのアカウントにアウトポストを読み取る権限がありません。
    [endpoints] お使いのアカウントにエンドポイントを読み取る権限がありません。
    [bindings] お使いのアカウントにバインディングを読み取る権限がありません。
    [flows] お使いのアカウントにフローを読み取る権限がありません。
    [users] お使いのアカウントにユーザーを読み取る権限がありません。
    [groups] お使いのアカウントにグループを読み取る権限がありません。
   *[policies] お使いのアカウントにポリシーを読み取る権限がありません。
}
some-hidden = お使いのアカウントには表示されないものが { $count } 件あります。
endpoints-may-be-missing = authentik は、お使いのアカウントで使用できるものだけを、最長 1 日前の状態で一覧に示します。
applications-may-be-missing = authentik は、お使いのアカウントで使用できるものだけを一覧に示します。

binding-of-user = ユーザー { $name }
binding-of-group = グループ { $name }
binding-of-policy = ポリシー { $name }
binding-of = { $of }：{ $binding }

binding-of-impossible = 「{ $name }」を作成できません。
bindings-not-read = バインディングを読み取れなかったため、これが既にあるかどうか不明です。
bindings-kept = ファイルのバインディングの一部を作成できないため、ファイルにないバインディングは残されます。
kind-not-read = { $part ->
    [property_mappings] プロパティマッピングを読み取れなかったため、既にあるかどうか不明です。
    [providers] プロバイダーを読み取れなかったため、既にあるかどうか不明です。
    [applications] アプリを読み取れなかったため、既にあるかどうか不明です。
    [outposts] アウトポストを読み取れなかったため、既にあるかどうか不明です。
   *[endpoints] エンドポイントを読み取れなかったため、既にあるかどうか不明です。
}
name-not-read = { $target ->
    [flow] フローを読み取れなかったため、「{ $name }」は不明です。
    [property_mapping] プロパティマッピングを読み取れなかったため、「{ $name }」は不明です。
    [provider] プロバイダーを読み取れなかったため、「{ $name }」は不明です。
    [user] ユーザーを読み取れなかったため、「{ $name }」は不明です。
    [group] グループを読み取れなかったため、「{ $name }」は不明です。
   *[policy] ポリシーを読み取れなかったため、「{ $name }」は不明です。
}
name-unknown = { $target ->
    [flow] フロー「{ $name }」はありません。
    [property_mapping] プロパティマッピング「{ $name }」はありません。
    [provider] プロバイダー「{ $name }」はありません。
    [user] ユーザー「{ $name }」はありません。
    [group] グループ「{ $name }」はありません。
   *[policy] ポリシー「{ $name }」はありません。
}
needs-impossible = { $target ->
    [property_mapping] プロパティマッピング「{ $name }」が必要ですが、作成できません。
   *[provider] プロバイダー「{ $name }」が必要ですが、作成できません。
}
lacks-field = 作成に必要な { $field } がありません。
lacks-two-fields = 作成に必要な { $first } と { $second } がありません。
lacks-fields = 作成に必要なものがありません：{ $fields }。
protocol-unknown = プロトコルが「{ $protocol }」です。authentik で使用できるのは rdp、ssh、vnc です。
outpost-without-provider = アウトポストにはプロバイダーが 1 つ以上必要です。
outpost-name-taken = 別の種類のアウトポストがこの名前を使用しています。
application-slug-taken = 別の種類のアプリがこのスラッグを使用しています。
application-without-provider = 作成に必要なプロバイダーがありません。
mode-unknown = policy_engine_mode が any でも all でもありません。
provider-has-application = プロバイダーには既にアプリ「{ $application }」があります。
slug-changes = スラッグとともに、エンドポイントの起動 URL も変わります。
twice-in-file = { $kind ->
    [property_mapping] このプロパティマッピングがファイルに 2 回あります。
    [provider] このプロバイダーがファイルに 2 回あります。
    [application] このアプリがファイルに 2 回あります。
    [outpost] このアウトポストがファイルに 2 回あります。
   *[endpoint] このエンドポイントがファイルに 2 回あります。
}
endpoint-unclear = このプロバイダーには、この名前のエンドポイントが別のホストで複数あり、どれを指すのか判別できません。
nothing-to-keep = { $setting } はファイルになく、維持する値もありません。
endpoints-go-along = エンドポイント { $count } 件も一緒に削除されます。
no-such-step = そのようなステップはありません。
nothing-to-do = 実行するものはありません。
no-id = オブジェクトに ID がありません。
application-needs-provider = ここでは、アプリにプロバイダーが必要です。
binding-is-whole = バインディングは全体として書き込まれます。
was-not-created = 「{ $name }」は作成されませんでした。
nothing-to-bind = バインドするものはありません。

skipped = 「{ $name }」が作成されなかったため、省略しました。
changed-by-others = プランの作成後に他のユーザーが変更しました：{ $fields }。何も書き込んでいません。
endpoints-added = プランの作成後に「{ $provider }」にエンドポイントが追加されました。何も削除していません。
created-by-others = { $kind ->
    [property_mapping] プランの作成後に、他のユーザーがプロパティマッピング「{ $name }」を作成しました。何も作成していません。
    [provider] プランの作成後に、他のユーザーがプロバイダー「{ $name }」を作成しました。何も作成していません。
    [application] プランの作成後に、他のユーザーがアプリ「{ $name }」を作成しました。何も作成していません。
    [outpost] プランの作成後に、他のユーザーがアウトポスト「{ $name }」を作成しました。何も作成していません。
    [endpoint] プランの作成後に、他のユーザーがエンドポイント「{ $name }」を作成しました。何も作成していません。
   *[binding] プランの作成後に、他のユーザーがバインディング「{ $name }」を作成しました。何も作成していません。
}

limit-is-zero = 上限が 0 のため、誰も接続できません。
endpoint-is-open = バインディングがないため、アプリを使用できる全員がこのエンドポイントを使用できます。
