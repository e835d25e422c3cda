/// Reads a pack's source into entries.
struct PackReader {
    struct Entry {
        var className: String
        var text: String
        var line: Int
    }

    struct Test {
        var className: String
        var text: String
        var mustMatch: Bool
        var line: Int
    }

    private(set) var entries: [Entry] = []
    private(set) var tests: [Test] = []
    private(set) var classNames: [String] = []

    init(_ pack: LanguagePack) throws(PackError) {
        var current: String?
        var number = 0
        for line in pack.source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            let text = PackReader.trimmed(line)
            guard let first = text.utf8.first, first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") {
                let name = String(text.dropFirst().dropLast())
                current = name
                classNames.append(name)
                continue
            }
            guard let name = current else {
                throw PackError(code: .entryOutsideClass, language: pack.language, line: number, detail: text)
            }
            if text.hasPrefix("+ ") || text.hasPrefix("- ") {
                let test = PackReader.trimmed(text.utf8.dropFirst(2))
                tests.append(Test(className: name, text: test, mustMatch: first == UInt8(ascii: "+"), line: number))
                continue
            }
            for part in text.utf8.split(separator: UInt8(ascii: ";")) {
                let entry = PackReader.trimmed(part)
                if !entry.isEmpty { entries.append(Entry(className: name, text: entry, line: number)) }
            }
        }
    }

    private static func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> String {
        var slice = bytes[...]
        while let first = slice.first, first == 0x20 || first == 0x09 || first == 0x0D { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 || last == 0x0D { slice = slice.dropLast() }
        return String(decoding: slice, as: UTF8.self)
    }
}
