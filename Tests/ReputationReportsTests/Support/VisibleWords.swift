import Foundation

/// The words of a page outside some elements, each between two blanks.
///
/// - Parameters:
///   - html: The page, well formed.
///   - skipped: How the tags of the elements to leave out begin, such as `q` or `li lang="en"`.
/// - Returns: The letters, everything else as blanks.
func words(of html: String, without skipped: [String]) -> String {
    var result = " "
    var inside: Substring?
    for piece in html.components(separatedBy: "<") {
        guard let end = piece.firstIndex(of: ">") else { continue }
        let tag = piece[..<end]
        if let name = inside {
            guard tag == "/\(name)" else { continue }
            inside = nil
        } else if skipped.contains(where: { tag == $0 || tag.hasPrefix($0 + " ") }) {
            inside = tag.prefix { $0 != " " }
            continue
        }
        let text = piece[piece.index(after: end)...].map { $0.isLetter ? $0 : " " }
        result += String(text) + " "
    }
    return result
}
