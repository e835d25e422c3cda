import Foundation
import TestSupport

/// A link of a page to a file of the checkout or to a heading, which must lead somewhere.
struct PageLink: CustomStringConvertible, Sendable {
    let page: String
    let target: String

    var description: String { "\(page) points to \(target)" }

    /// The links of a page that do not leave the checkout: Markdown links and pictures, and those written as HTML.
    static func links(in text: String, of page: String) -> [PageLink] {
        // What is fenced or quoted as code is no link.
        let prose = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            .joined()
            .replacing(/`[^`\n]+`/, with: { $0.output.contains("](") ? "" : String($0.output) })
        let markdown = prose.matches(of: /\]\(([^)\s]+)\)/).map { String($0.1) }
        let html = prose.matches(of: /(?:src|srcset|href)="([^"\s]+)"/).map { String($0.1) }
        return (markdown + html).filter { !$0.contains(":") }.map { PageLink(page: page, target: $0) }
    }

    /// Whether the file is there, and has the heading.
    func resolves() throws -> Bool {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let folder = Checkout.folder.appendingPathComponent(page).deletingLastPathComponent()
        let file =
            parts[0].isEmpty
            ? Checkout.folder.appendingPathComponent(page) : folder.appendingPathComponent(parts[0])
        guard FileManager.default.fileExists(atPath: file.path) else { return false }
        guard parts.count > 1 else { return true }
        return Self.anchors(in: try String(contentsOf: file, encoding: .utf8)).contains(parts[1])
    }

    /// The names that code hosts give to the headings of a page.
    static func anchors(in text: String) -> Set<String> {
        let prose = text.components(separatedBy: "```").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
            .joined()
        let headings = prose.matches(of: /(?:^|\n)#{1,6} +([^\n]+)/).map { String($0.1) }
        return Set(
            headings.map { heading in
                String(
                    heading.lowercased().filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
                        .map { $0 == " " ? "-" : $0 }
                )
            }
        )
    }
}
