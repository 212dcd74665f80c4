//! Decides which pieces of the divided app are merged into a file.
//!
//! The library makes a piece for each set of parts that share code: hundreds, most of them tiny. Each alone would be a
//! request and compress badly. So pieces that the same pages need become one atom, and two files of atoms are merged if the
//! pages then load less in total. Each file has a cost in addition to its bytes, which is raised until no page needs
//! too many files. Then single atoms are moved to files where they cost less.

use std::collections::BTreeMap;

/// The cost of a file besides its (uncompressed) bytes: the request, and worse compression.
const FILE: usize = 3_000;
/// The assumed cost at first, and by which fraction it grows for pages that need too many files. Which of these lead to the
/// smallest pages depends on the app, so all are tried.
const TRIED: [(usize, usize); 3] = [(FILE, 7), (2_000, 10), (8_000, 10)];

/// A set of pages, as bits.
type Pages = u64;

/// The pieces that the same pages need.
#[derive(Clone, Debug, PartialEq)]
struct Atom {
    pages: Pages,
    pieces: Vec<String>,
    bytes: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct File {
    pages: Pages,
    atoms: Vec<Atom>,
    bytes: usize,
}

impl File {
    fn of(atoms: Vec<Atom>) -> File {
        let pages = atoms.iter().fold(0, |pages, atom| pages | atom.pages);
        File { pages, bytes: atoms.iter().map(|atom| atom.bytes).sum(), atoms }
    }

    /// Its cost for all pages that need it.
    fn cost(&self, weights: &[usize]) -> usize {
        cost_of(self.pages, self.bytes, weights)
    }
}

fn cost_of(pages: Pages, bytes: usize, weights: &[usize]) -> usize {
    if bytes == 0 { 0 } else { sum(pages, weights) * (bytes + FILE) }
}

/// The sum of the values for these pages.
fn sum(mut pages: Pages, of: &[usize]) -> usize {
    let mut sum = 0;
    while pages != 0 {
        sum += of.get(pages.trailing_zeros() as usize).copied().unwrap_or_default();
        pages &= pages - 1;
    }
    sum
}

/// The pieces of each file. `parts`: the pieces that each part needs. `pages`: the parts that each page needs, and how much the
/// page counts. `bytes`: the size of each piece. `most`: how many files a page may need.
pub fn group(
    parts: &BTreeMap<String, Vec<String>>,
    pages: &[(Vec<&str>, usize)],
    bytes: &BTreeMap<String, usize>,
    most: usize,
) -> Vec<Vec<String>> {
    let mut needed: BTreeMap<&str, Pages> = BTreeMap::new();
    let mut need = |page: usize, part: &str| {
        for piece in parts.get(part).into_iter().flatten() {
            *needed.entry(piece).or_default() |= 1 << page;
        }
    };
    for (page, (wanted, _)) in pages.iter().enumerate() {
        wanted.iter().for_each(|part| need(page, part));
    }
    // Parts that no page needs at first are opened from a page.
    let others = parts.keys().filter(|part| !pages.iter().any(|(wanted, _)| wanted.contains(&part.as_str())));
    for (other, part) in others.enumerate() {
        need(pages.len() + other, part);
    }
    let mut atoms: BTreeMap<Pages, Atom> = BTreeMap::new();
    for (piece, pages) in needed {
        let atom = atoms.entry(pages).or_insert_with(|| Atom { pages, pieces: Vec::new(), bytes: 0 });
        atom.pieces.push(piece.to_owned());
        atom.bytes += bytes.get(piece).copied().unwrap_or_default();
    }
    let mut weights: Vec<usize> = pages.iter().map(|(_, weight)| *weight).collect();
    weights.resize(Pages::BITS as usize, 1);
    let files: Vec<File> = atoms.into_values().map(|atom| File::of(vec![atom])).collect();
    let tried = TRIED.map(|costs| {
        let mut files = with_few(files.clone(), costs, &weights, pages.len(), most);
        while move_an_atom(&mut files, &weights, pages.len(), most) {}
        files
    });
    let least =
        tried.into_iter().min_by_key(|files| files.iter().map(|file| file.cost(&weights)).sum::<usize>());
    let pieces = |file: File| file.atoms.into_iter().flat_map(|atom| atom.pieces).collect();
    least.unwrap_or_default().into_iter().map(pieces).collect()
}

/// Moves each atom to the file where it costs least, if that saves anything and no page then needs more than `most` files.
/// Returns whether one was moved.
fn move_an_atom(files: &mut Vec<File>, weights: &[usize], pages: usize, most: usize) -> bool {
    let mut counts: Vec<usize> = (0..pages).map(|page| count(files, page)).collect();
    let mut has_moved = false;
    for from in 0..files.len() {
        let mut at = 0;
        while at < files[from].atoms.len() {
            let atom = &files[from].atoms[at];
            let rest = files[from].atoms.iter().enumerate().filter(|(other, _)| *other != at);
            let left = rest.fold(0, |pages, (_, other)| pages | other.pages);
            let before = files[from].cost(weights);
            let after = cost_of(left, files[from].bytes - atom.bytes, weights);
            let mut best: Option<(usize, usize)> = None;
            for (to, file) in files.iter().enumerate().filter(|(to, _)| *to != from) {
                let added =
                    cost_of(file.pages | atom.pages, file.bytes + atom.bytes, weights) - file.cost(weights);
                let gain = before.saturating_sub(after + added);
                let fits = |page: usize| {
                    let bit = 1 << page;
                    let lost = usize::from(files[from].pages & bit != 0 && left & bit == 0);
                    let more = usize::from(file.pages & bit == 0 && atom.pages & bit != 0);
                    more <= lost || counts[page] + more - lost <= most
                };
                if gain > best.map_or(0, |(gain, _)| gain) && (0..pages).all(fits) {
                    best = Some((gain, to));
                }
            }
            let Some((_, to)) = best else {
                at += 1;
                continue;
            };
            let atom = files[from].atoms.remove(at);
            files[to].atoms.push(atom);
            for changed in [from, to] {
                files[changed] = File::of(std::mem::take(&mut files[changed].atoms));
            }
            counts = (0..pages).map(|page| count(files, page)).collect();
            has_moved = true;
        }
    }
    files.retain(|file| !file.atoms.is_empty());
    has_moved
}

/// How many files the page needs.
fn count(files: &[File], page: usize) -> usize {
    files.iter().filter(|file| file.pages & (1 << page) != 0).count()
}

/// Merges until none of the first `pages` pages needs more than `most` files. The others are opened from one of these, so most
/// of their files are already there.
fn with_few(
    files: Vec<File>,
    (file, growth): (usize, usize),
    weights: &[usize],
    pages: usize,
    most: usize,
) -> Vec<File> {
    let mut extra: Vec<usize> = weights.iter().map(|weight| weight * file).collect();
    let files = merge(files, &extra, weights);
    loop {
        let merged = merge(files.clone(), &extra, weights);
        let crowded: Vec<usize> = (0..pages).filter(|page| count(&merged, *page) > most).collect();
        if crowded.is_empty() {
            return merged;
        }
        for page in crowded {
            extra[page] += extra[page] / growth;
        }
    }
}

/// Merges the two files that save most, until nothing can be saved. For each page that needs it, a file costs its
/// bytes times the page's weight, and the page's cost per file.
fn merge(mut files: Vec<File>, extra: &[usize], weights: &[usize]) -> Vec<File> {
    let cost = |pages: Pages, bytes: usize| sum(pages, weights) * bytes + sum(pages, extra);
    let gain = |one: &File, two: &File| {
        let together = cost(one.pages | two.pages, one.bytes + two.bytes);
        (cost(one.pages, one.bytes) + cost(two.pages, two.bytes)).saturating_sub(together)
    };
    // For each file what merging it with each one before it saves.
    let before = |files: &[File], two: usize| files[..two].iter().map(|one| gain(one, &files[two])).collect();
    let mut gains: Vec<Vec<usize>> = (0..files.len()).map(|two| before(&files, two)).collect();
    loop {
        let mut best = (0, 0, 0);
        for (two, gains) in gains.iter().enumerate() {
            for (one, gain) in gains.iter().enumerate() {
                let is_first = *gain == best.0 && (one, two) < (best.1, best.2);
                if *gain > best.0 || is_first {
                    best = (*gain, one, two);
                }
            }
        }
        let (1.., one, two) = best else { return files };
        let second = files.remove(two);
        gains.remove(two);
        for after in &mut gains[two..] {
            after.remove(two);
        }
        let first = &mut files[one];
        first.pages |= second.pages;
        first.bytes += second.bytes;
        first.atoms.extend(second.atoms);
        gains[one] = before(&files, one);
        for after in one + 1..files.len() {
            gains[after][one] = gain(&files[one], &files[after]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grouped(parts: &[(&str, &[&str])], pages: &[&[&str]], bytes: &[(&str, usize)]) -> Vec<Vec<String>> {
        grouped_to(5, parts, pages, bytes)
    }

    fn grouped_to(
        most: usize,
        parts: &[(&str, &[&str])],
        pages: &[&[&str]],
        bytes: &[(&str, usize)],
    ) -> Vec<Vec<String>> {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let parts = parts.iter().map(|(part, pieces)| ((*part).to_owned(), owned(pieces))).collect();
        let pages: Vec<_> = pages.iter().map(|page| (page.to_vec(), 1)).collect();
        let bytes = bytes.iter().map(|(piece, bytes)| ((*piece).to_owned(), *bytes)).collect();
        let mut files = group(&parts, &pages, &bytes, most);
        files.iter_mut().for_each(|pieces| pieces.sort());
        files.sort();
        files
    }

    #[test]
    fn what_the_same_pages_need_is_one_file() {
        let parts: &[(&str, &[&str])] = &[("start", &["both", "start"]), ("list", &["both", "list"])];
        let bytes = [("both", 900_000), ("start", 900_000), ("list", 900_000)];
        let files = grouped(parts, &[&["start"], &["start", "list"]], &bytes);
        assert_eq!(files, [vec!["both", "start"], vec!["list"]]);
    }

    #[test]
    fn a_small_piece_goes_with_those_that_need_it() {
        let parts: &[(&str, &[&str])] = &[("list", &["crumb", "list"]), ("form", &["crumb", "form"])];
        let bytes = [("crumb", 300), ("list", 900_000), ("form", 900_000)];
        let files = grouped(parts, &[&["list"], &["form"]], &bytes);
        // It has to stay alone: merged with either of them, the other page would load far too much.
        assert_eq!(files.len(), 3);
        let parts: &[(&str, &[&str])] = &[
            ("list", &["crumb", "both", "list"]),
            ("form", &["crumb", "form"]),
            ("more", &["both", "more"]),
        ];
        let bytes = [("crumb", 300), ("both", 1_000), ("list", 900_000), ("form", 900_000), ("more", 90_000)];
        let files = grouped(parts, &[&["list"], &["form"], &["more"]], &bytes);
        assert!(files.contains(&vec!["both".to_owned(), "crumb".to_owned()]), "{files:?}");
    }

    #[test]
    fn no_page_needs_more_files_than_it_may() {
        let parts: &[(&str, &[&str])] = &[("list", &["both", "list"]), ("form", &["both", "form"])];
        let bytes = [("both", 900_000), ("list", 900_000), ("form", 900_000)];
        assert_eq!(grouped_to(2, parts, &[&["list"], &["form"]], &bytes).len(), 3);
        assert_eq!(grouped_to(1, parts, &[&["list"], &["form"]], &bytes).len(), 1);
    }

    #[test]
    fn an_atom_is_moved_to_where_it_costs_less() {
        let atom = |pages, piece: &str, bytes| Atom { pages, pieces: vec![piece.to_owned()], bytes };
        // The second page needs the large file only for the small atom.
        let large = File::of(vec![atom(0b01, "large", 900_000), atom(0b11, "small", 1_000)]);
        let mut files = vec![large, File::of(vec![atom(0b10, "other", 10_000)])];
        assert!(move_an_atom(&mut files, &[1, 1], 2, 2));
        assert_eq!(files.iter().map(|file| file.pages).collect::<Vec<_>>(), [0b01, 0b11]);
        assert!(!move_an_atom(&mut files, &[1, 1], 2, 2));
        // With one file for each page there is no other place.
        let both = File::of(vec![atom(0b01, "large", 900_000), atom(0b11, "small", 1_000)]);
        assert!(!move_an_atom(&mut vec![both], &[1, 1], 2, 1));
    }

    #[test]
    fn a_part_of_no_page_has_its_own_file() {
        let parts: &[(&str, &[&str])] = &[("start", &["start"]), ("vault", &["vault"])];
        let files = grouped(parts, &[&["start"]], &[("start", 900_000), ("vault", 900_000)]);
        assert_eq!(files, [["start"], ["vault"]]);
    }
}
