export = 导出
import = 导入…

export-objects = { $object ->
    [provider] 导出 RAC 提供程序
    [property-mapping] 导出属性映射
   *[endpoint] 导出端点
}
export-count = { $object ->
    [provider] 导出 { $count } 个 RAC 提供程序
    [property-mapping] 导出 { $count } 个属性映射
   *[endpoint] 导出 { $count } 个端点
}
format = 格式
csv-help = 供电子表格使用的表格。RAC Admin 可以重新读取。
plan-file-help = RAC Admin 的计划文件：包含全部内容，用于留存、比较和导入。
terraform-help = 用于提供程序 { $name } 的配置，含 import 块。
blueprint = 蓝图
blueprint-help = authentik 据此创建对象，也可用于另一个实例。
also = 同时导出
also-property-mappings = 属性映射
also-providers = 提供程序
also-applications = 应用程序
also-outposts = 前哨
also-endpoints = 端点
secrets = 包含机密
secrets-help = 不包含时，文件中每个机密以标记代替，导入时保留已存储的机密。
reading-part = 正在读取：{ $part }，{ $done } / { $all }

size = { $objects } 个对象，{ $size } kB
nothing = 没有可导出的内容：对象已不存在，或对您的账户不可见。
no-secrets = 这些对象的设置中均没有机密。
file-secrets = 任何得到此文件的人都能读取这些机密
holder = { $kind }“{ $name }”：{ $secrets }
left-out = { $count } 个对象有机密，这些机密不写入文件。
left-out-terraform = { $count } 个对象有机密：Terraform 会以变量要求提供。
left-out-of-blueprint = { $count } 个对象有机密：在蓝图的上下文中以 { $key }… 提供。蓝图不会更改 authentik 中已有的对象；没有上下文时，新对象的机密为空。
expressions = 属性映射的表达式会原样导出。检查其中是否含有机密。
losses = 此格式不包含
needs = 蓝图需要 authentik 中已有以下对象，并且不会创建它们
loss = { $what }：{ $why }
unread = 未能全部读取
unread-part = { $part }：{ $why }
text = 文本

copy = 复制
copied = 已复制
copy-failed = 不允许复制；请手动选择文本
download = 下载
download-file = 下载 { $name }
close = 关闭
reading = 正在读取…
