//! The text between the first and last line of a key: headers and Base64, and what they reveal about the key.

/// The inside of a key, with trimmed lines.
pub(super) struct Body<'a> {
    /// `Proc-Type: 4,ENCRYPTED` and similar.
    pub headers: Vec<&'a str>,
    /// The Base64.
    pub lines: Vec<&'a str>,
}

/// The first bytes of OpenSSH's own format.
const OPENSSH: &[u8] = b"openssh-key-v1\0";
/// The object identifiers of password-based encryption: PKCS #5 and PKCS #12.
const BY_PASSWORD: &[&[u8]] =
    &[&[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 5], &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12]];

impl<'a> Body<'a> {
    pub fn read(text: &'a str) -> Self {
        let (mut headers, mut lines) = (Vec::new(), Vec::new());
        for line in text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty()) {
            if line.contains(':') && lines.is_empty() { headers.push(line) } else { lines.push(line) }
        }
        Body { headers, lines }
    }

    pub fn is_empty(&self) -> bool {
        self.headers.is_empty() && self.lines.is_empty()
    }

    fn characters(&self) -> impl Iterator<Item = u8> + '_ {
        self.lines.iter().flat_map(|line| line.bytes()).filter(|c| !c.is_ascii_whitespace())
    }

    /// Whether it contains anything but Base64.
    pub fn is_damaged(&self) -> bool {
        self.characters().any(|c| !c.is_ascii_alphanumeric() && !matches!(c, b'+' | b'/' | b'='))
    }

    pub fn is_encrypted(&self) -> bool {
        self.headers.iter().any(|header| header.contains("ENCRYPTED"))
            || self.lines.first().is_some_and(|line| line.contains("4,ENCRYPTED"))
            || cipher(&self.start(64)).is_some_and(|cipher| cipher != b"none")
    }

    /// The label for a key with this content, if it can be determined.
    pub fn label(&self) -> Option<&'static str> {
        if !self.headers.is_empty() {
            return None;
        }
        // Enough for the modulus of the longest common RSA keys.
        let bytes = self.start(3000);
        if bytes.starts_with(OPENSSH) {
            return Some("OPENSSH PRIVATE KEY");
        }
        let mut outer = Der(&bytes);
        outer.enter(0x30)?;
        match outer.tag()? {
            0x30 => {
                outer.enter(0x30)?;
                let (tag, id) = outer.take()?;
                let by_password = tag == 6 && BY_PASSWORD.iter().any(|start| id.starts_with(start));
                by_password.then_some("ENCRYPTED PRIVATE KEY")
            }
            2 => {
                let (_, version) = outer.take()?;
                match (version, outer.tag()?) {
                    (_, 0x30) => Some("PRIVATE KEY"),
                    ([1], 4) => Some("EC PRIVATE KEY"),
                    ([0], 2) => {
                        outer.take()?;
                        // The exponent of RSA is short; DSA has a longer number in this place.
                        let (tag, third) = outer.take()?;
                        (tag == 2).then_some(if third.len() < 16 {
                            "RSA PRIVATE KEY"
                        } else {
                            "DSA PRIVATE KEY"
                        })
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// Whether its end is complete.
    pub fn is_whole(&self) -> bool {
        let count = self.characters().count();
        if self.is_damaged() || count == 0 || !count.is_multiple_of(4) {
            return false;
        }
        if self.characters().last() == Some(b'=') {
            return true;
        }
        let bytes = self.start(count);
        let mut der = Der(&bytes);
        der.take().is_some_and(|(tag, _)| tag == 0x30 && der.0.is_empty())
            || openssh_end(&bytes) == Some(true)
    }

    /// The first bytes, from at most this many characters.
    fn start(&self, characters: usize) -> Vec<u8> {
        let (mut bytes, mut bits, mut filled) = (Vec::new(), 0u32, 0);
        for c in self.characters().take(characters) {
            let value = match c {
                b'A'..=b'Z' => c - b'A',
                b'a'..=b'z' => c - b'a' + 26,
                b'0'..=b'9' => c - b'0' + 52,
                b'+' => 62,
                b'/' => 63,
                _ => break,
            };
            bits = (bits << 6 | u32::from(value)) & 0xffff;
            filled += 6;
            if filled >= 8 {
                filled -= 8;
                bytes.push((bits >> filled & 0xff) as u8);
            }
        }
        bytes
    }
}

/// The name of the cipher in OpenSSH's format.
fn cipher(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.strip_prefix(OPENSSH)?;
    string(&mut rest)
}

/// A length in four bytes, then that many bytes.
fn string<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, behind) = rest.split_first_chunk::<4>()?;
    let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
    let (text, behind) = behind.split_at_checked(length)?;
    *rest = behind;
    Some(text)
}

/// Whether OpenSSH's format ends where the bytes end: cipher, key derivation and its options, the number of keys, the
/// public keys, and the private part.
fn openssh_end(bytes: &[u8]) -> Option<bool> {
    let mut rest = bytes.strip_prefix(OPENSSH)?;
    for _ in 0..3 {
        string(&mut rest)?;
    }
    let (count, behind) = rest.split_first_chunk::<4>()?;
    rest = behind;
    for _ in 0..=u32::from_be_bytes(*count) {
        string(&mut rest)?;
    }
    Some(rest.is_empty())
}

/// A reader of ASN.1 in DER.
struct Der<'a>(&'a [u8]);

impl<'a> Der<'a> {
    fn tag(&self) -> Option<u8> {
        self.0.first().copied()
    }

    /// The next tag and the length of its content.
    fn head(&mut self) -> Option<(u8, usize)> {
        let (tag, rest) = self.0.split_first()?;
        let (first, mut rest) = rest.split_first()?;
        let mut length = usize::from(*first);
        if length > 0x80 {
            let (digits, behind) = rest.split_at_checked(length - 0x80)?;
            if digits.len() > 4 {
                return None;
            }
            length = digits.iter().fold(0, |sum, digit| sum << 8 | usize::from(*digit));
            rest = behind;
        }
        self.0 = rest;
        Some((*tag, length))
    }

    fn enter(&mut self, tag: u8) -> Option<()> {
        let (found, _) = self.head()?;
        (found == tag).then_some(())
    }

    fn take(&mut self) -> Option<(u8, &'a [u8])> {
        let (tag, length) = self.head()?;
        let (content, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, content))
    }
}
