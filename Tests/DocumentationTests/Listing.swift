import Foundation
import TestSupport

/// A block of code quoted in a page, and where it stands.
struct Listing: CustomStringConvertible, Sendable {
    let page: String
    let line: Int
    let lines: [String]

    var description: String { "\(page):\(line)" }

    /// The blocks of a page that are fenced as a language.
    static func listings(of language: String, in page: String) throws -> [Listing] {
        var found: [Listing] = []
        var open: (start: Int, lines: [String])?
        for (number, text) in try Checkout.text(of: page).components(separatedBy: "\n").enumerated() {
            let line = text.trimmingCharacters(in: .whitespaces)
            if let block = open {
                if line == "```" {
                    found.append(Listing(page: page, line: block.start, lines: significant(block.lines)))
                    open = nil
                } else {
                    open?.lines.append(line)
                }
            } else if line == "```\(language)" {
                open = (number + 1, [])
            }
        }
        return found
    }

    /// The lines without their indentation, without blank ones, and without the marks that cut a snippet into slices.
    static func significant(_ lines: [String]) -> [String] {
        lines.map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty && !$0.hasPrefix("// snippet.") }
    }

    /// Whether the lines stand in a file as they are here, one after the other.
    func stands(in file: [String]) -> Bool {
        guard let first = lines.first, file.count >= lines.count else { return false }
        return file.indices.dropLast(lines.count - 1).contains { start in
            file[start] == first && file[start..<start + lines.count].elementsEqual(lines)
        }
    }
}
