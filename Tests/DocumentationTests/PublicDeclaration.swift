import Foundation

/// A public declaration of a source file, and whether a sentence says what it is.
///
/// Counted is everything that another package can name: types, their members, initializers, type aliases, the cases of
/// a public enumeration, the requirements of a public protocol, and the members of a `public extension`. An extension
/// itself is no symbol, so it needs no summary.
struct PublicDeclaration: CustomStringConvertible, Sendable {
    let file: String
    let line: Int
    let text: String
    let hasSummary: Bool

    var description: String { "\(file):\(line): \(text)" }

    private static let types: Set = ["struct", "class", "enum", "protocol", "actor", "extension"]
    private static let members: Set = [
        "func", "init", "subscript", "var", "let", "case", "typealias", "associatedtype",
    ]
    private static let modifiers: Set = [
        "public", "open", "package", "internal", "fileprivate", "private", "static", "final", "mutating", "nonmutating",
        "nonisolated", "indirect", "lazy", "weak", "unowned", "override", "convenience", "required", "consuming",
        "borrowing", "sending", "prefix", "postfix", "infix", "dynamic", "optional", "isolated", "unsafe",
    ]

    /// What a brace opened: a type whose members count, or anything else.
    private struct Scope {
        var keyword = ""
        /// Whether what stands in it is public unless it says otherwise.
        var sharesAccess = false
        /// Whether what is public in it can be seen from outside.
        var isVisible = false
    }

    /// The public declarations of a source, in their order.
    static func all(in source: String, file: String) -> [PublicDeclaration] {
        let original = source.components(separatedBy: "\n")
        var found: [PublicDeclaration] = []
        var scopes = [Scope(keyword: "file", isVisible: true)]
        var next: Scope?
        var depth = 0
        var comment: [String]?
        for (index, code) in SourceMask(source).lines.enumerated() {
            let line = code.trimmingCharacters(in: .whitespaces)
            let words = original[index].trimmingCharacters(in: .whitespaces)
            if line.isEmpty, words.hasPrefix("///") {
                comment = (comment ?? []) + [words.dropFirst(3).trimmingCharacters(in: .whitespaces)]
                continue
            }
            let scope = scopes[scopes.count - 1]
            if depth == 0, !scope.keyword.isEmpty, let (keyword, access) = header(line) {
                // An enumeration shares its access with its cases only.
                let isShared = scope.sharesAccess && (scope.keyword != "enum" || keyword == "case")
                let isPublic = access.contains("public") || access.contains("open") || (isShared && access.isEmpty)
                if keyword != "extension", isPublic, scope.isVisible {
                    let summary = comment?.first ?? ""
                    let hasSummary = !summary.isEmpty && !summary.hasPrefix("-")
                    found.append(
                        PublicDeclaration(file: file, line: index + 1, text: line, hasSummary: hasSummary)
                    )
                }
                if types.contains(keyword) {
                    let isOpen = keyword == "extension" || (isPublic && scope.isVisible)
                    next = Scope(
                        keyword: keyword,
                        sharesAccess: isPublic && ["enum", "protocol", "extension"].contains(keyword),
                        isVisible: isOpen
                    )
                }
            }
            // An attribute or a condition may stand between a comment and what it describes.
            if !(line.hasPrefix("@") && header(line) == nil) && !line.hasPrefix("#if") { comment = nil }
            for byte in line.utf8 {
                switch byte {
                case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
                case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
                case UInt8(ascii: "{"):
                    scopes.append(depth == 0 ? next ?? Scope() : Scope())
                    if depth == 0 { next = nil }
                case UInt8(ascii: "}"): if scopes.count > 1 { scopes.removeLast() }
                default: break
                }
            }
        }
        return found
    }

    /// The keyword of a line that declares something, and what it says about access; `nil` for any other line.
    private static func header(_ line: String) -> (keyword: String, access: [String])? {
        var rest = Substring(line)
        var access: [String] = []
        while true {
            rest = rest.drop { $0 == " " }
            let isAttribute = rest.first == "@"
            let word = rest.drop { $0 == "@" }.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
            rest = rest[word.endIndex...]
            if word.isEmpty { return nil }
            let isModifier = modifiers.contains(String(word))
            // `class` before a member would be a modifier; this package has none.
            if !isAttribute, !isModifier {
                return types.contains(String(word)) || members.contains(String(word)) ? (String(word), access) : nil
            }
            if rest.first == "(" {
                guard let end = rest.firstIndex(of: ")") else { return nil }
                // `private(set)` says nothing about who may read.
                if isModifier, rest[..<end].hasSuffix("set") {
                    rest = rest[rest.index(after: end)...]
                    continue
                }
                rest = rest[rest.index(after: end)...]
            }
            if ["public", "open", "package", "internal", "fileprivate", "private"].contains(String(word)), !isAttribute
            {
                access.append(String(word))
            }
        }
    }
}
