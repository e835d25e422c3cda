/// The elements of a page, read as strictly as XML: everything is closed in order, every value is quoted.
struct HTMLOutline {
    struct Element {
        var name: String
        var attributes: [String: String]
        /// The names of the elements around it, outermost first.
        var ancestors: [String]
    }

    private(set) var elements: [Element] = []
    /// What is not as it should be.
    private(set) var faults: [String] = []

    private static let empty: Set<String> = ["meta", "br", "rect", "line", "circle", "path"]

    init(_ html: String) {
        var open: [String] = []
        var rest = html[...]
        if rest.hasPrefix("<!DOCTYPE html>") { rest.removeFirst(15) } else { faults.append("has no document type") }
        while let start = rest.firstIndex(of: "<") {
            if rest[..<start].contains(">") { faults.append("a lonely >") }
            guard let end = rest[start...].firstIndex(of: ">") else {
                faults.append("a tag is not closed")
                break
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("/") {
                let name = String(tag.dropFirst())
                if open.last == name {
                    open.removeLast()
                } else {
                    faults.append("</\(name)> closes \(open.last ?? "nothing")")
                }
                continue
            }
            let isSelfClosed = tag.hasSuffix("/")
            let name = String(tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
            let attributes = read(tag.dropFirst(name.count).dropLast(isSelfClosed ? 1 : 0), of: name)
            elements.append(Element(name: name, attributes: attributes, ancestors: open))
            guard !isSelfClosed else { continue }
            if name == "style" {
                let close = rest.firstRange(of: "</style>")
                rest = rest[(close?.upperBound ?? rest.endIndex)...]
            } else if !Self.empty.contains(name) || open.contains("svg") {
                open.append(name)
            }
        }
        if !open.isEmpty { faults.append("\(open) are left open") }
    }

    private mutating func read(_ text: Substring, of name: String) -> [String: String] {
        var attributes: [String: String] = [:]
        var rest = text
        while true {
            rest = rest.drop { $0 == " " || $0 == "\n" }
            guard !rest.isEmpty else { return attributes }
            let key = String(rest.prefix { $0 != "=" && $0 != " " })
            rest = rest.dropFirst(key.count)
            guard rest.hasPrefix("=\"") else {
                faults.append("<\(name)> has \(key) without a quoted value")
                return attributes
            }
            rest = rest.dropFirst(2)
            guard let end = rest.firstIndex(of: "\"") else {
                faults.append("<\(name)> does not end the value of \(key)")
                return attributes
            }
            if attributes.updateValue(String(rest[..<end]), forKey: key) != nil {
                faults.append("<\(name)> has \(key) twice")
            }
            rest = rest[rest.index(after: end)...]
        }
    }

    func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

    /// The names that elements have.
    var ids: [String] { elements.compactMap { $0.attributes["id"] } }
}
