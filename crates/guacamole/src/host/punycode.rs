//! Host names of other scripts in ASCII: `münchen.example` is `xn--mnchen-3ya.example` (RFC 3492).

/// The ASCII form of a host name; `None` if it would need more than the characters themselves.
pub fn to_ascii(host: &str) -> Option<String> {
    let mut labels = Vec::new();
    for label in host.split(['.', '。', '．', '｡']) {
        if label.is_ascii() {
            labels.push(label.to_owned());
            continue;
        }
        let lower: Vec<char> = label.chars().flat_map(char::to_lowercase).collect();
        // Decomposed accents would have to be composed first; a label has at most 63 letters.
        let is_plain = |c: &char| {
            (c.is_alphanumeric() || *c == '-') && !matches!(u32::from(*c), 0x300..=0x36f | 0xff00..=0xffef)
        };
        if lower.len() > 63 || !lower.iter().all(is_plain) {
            return None;
        }
        labels.push(format!("xn--{}", encode(&lower)?));
    }
    Some(labels.join("."))
}

const BASE: u32 = 36;
const T_MIN: u32 = 1;
const T_MAX: u32 = 26;

fn encode(input: &[char]) -> Option<String> {
    let mut out: String = input.iter().filter(|c| c.is_ascii()).collect();
    let basic = u32::try_from(out.len()).ok()?;
    if basic > 0 {
        out.push('-');
    }
    let (mut n, mut delta, mut bias, mut done) = (128, 0u32, 72, basic);
    let all = u32::try_from(input.len()).ok()?;
    while done < all {
        let next = input.iter().map(|c| u32::from(*c)).filter(|code| *code >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(done + 1)?)?;
        n = next;
        for code in input.iter().map(|c| u32::from(*c)) {
            if code < n {
                delta = delta.checked_add(1)?;
            }
            if code == n {
                push_number(delta, bias, &mut out)?;
                bias = adapt(delta, done + 1, done == basic);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(out)
}

fn push_number(delta: u32, bias: u32, out: &mut String) -> Option<()> {
    let (mut rest, mut k) = (delta, BASE);
    loop {
        let t = k.saturating_sub(bias).clamp(T_MIN, T_MAX);
        if rest < t {
            out.push(char::from_digit(rest, BASE).map(to_letters)?);
            return Some(());
        }
        let digit = t + (rest - t) % (BASE - t);
        out.push(char::from_digit(digit, BASE).map(to_letters)?);
        rest = (rest - t) / (BASE - t);
        k += BASE;
    }
}

/// Punycode's digits are a–z, then 0–9; `from_digit` uses 0–9, then a–z.
fn to_letters(digit: char) -> char {
    let value = digit.to_digit(BASE).unwrap_or(0);
    let letter = if value < 26 { u32::from('a') + value } else { u32::from('0') + value - 26 };
    char::from_u32(letter).unwrap_or(digit)
}

fn adapt(delta: u32, points: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > (BASE - T_MIN) * T_MAX / 2 {
        delta /= BASE - T_MIN;
        k += BASE;
    }
    k + (BASE - T_MIN + 1) * delta / (delta + 38)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::to_ascii;

    #[test]
    fn names_get_the_ascii_form_that_name_servers_know() {
        for (name, ascii) in [
            ("münchen.example", "xn--mnchen-3ya.example"),
            ("BÜCHER.example", "xn--bcher-kva.example"),
            ("faß.example", "xn--fa-hia.example"),
            ("пример.example", "xn--e1afmkfd.example"),
            ("例え.テスト", "xn--r8jz45g.xn--zckzah"),
            ("bücher。example", "xn--bcher-kva.example"),
            ("mill.example", "mill.example"),
        ] {
            assert_eq!(to_ascii(name).as_deref(), Some(ascii), "{name}");
        }
        assert_eq!(to_ascii("bu\u{308}cher.example"), None, "its accent stands apart");
        assert_eq!(to_ascii("a“b"), None);
        assert_eq!(to_ascii(&"ü".repeat(100_000)), None);
    }
}
