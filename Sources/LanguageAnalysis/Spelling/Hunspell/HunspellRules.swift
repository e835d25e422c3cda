/// What an affix file says.
struct HunspellRules: Sendable {
    private(set) var encoding = HunspellEncoding.utf8
    /// Affixes by their last byte (suffixes) or first (prefixes); those that add nothing are under 0.
    private(set) var suffixes = [[HunspellAffix]](repeating: [], count: 256)
    private(set) var prefixes = [[HunspellAffix]](repeating: [], count: 256)
    /// Words by flags that affixes or compounds use.
    private(set) var marks: [Mark: UInt32] = [:]
    private(set) var compoundMinimum = 3
    private(set) var replacements: [(wrong: [UInt8], right: [UInt8])] = []
    private(set) var inputs: [(from: [UInt8], to: [UInt8])] = []
    private(set) var alphabet: [Unicode.Scalar] = []
    private(set) var faults: [HunspellFault] = []
    private(set) var passedOver: Set<String> = []
    private var flagForm = FlagForm.byte
    private var aliases: [[UInt32]] = []

    enum Mark: String, Sendable, CaseIterable {
        case compoundAny = "COMPOUNDFLAG"
        case compoundBegin = "COMPOUNDBEGIN"
        case compoundMiddle = "COMPOUNDMIDDLE"
        case compoundEnd = "COMPOUNDEND"
        case compoundLast = "COMPOUNDLAST"
        case compoundPermit = "COMPOUNDPERMITFLAG"
        case onlyInCompound = "ONLYINCOMPOUND"
        case needsAffix = "NEEDAFFIX"
        case forbidden = "FORBIDDENWORD"
        case circumfix = "CIRCUMFIX"
        case noSuggestion = "NOSUGGEST"
    }

    private enum FlagForm { case byte, utf8, long, number }

    /// Directives that change suggestions or other uses only, not which words are right.
    private static let harmless: Set<String> = [
        "KEY", "MAP", "WORDCHARS", "MAXNGRAMSUGS", "LANG", "NAME", "HOME", "VERSION", "NOSPLITSUGS", "ONLYMAXDIFF",
        "MAXDIFF",
        "KEEPCASE", "CHECKSHARPS", "BREAK", "PHONE", "OCONV", "FULLSTRIP", "AM", "WARN", "MAXCPDSUGS",
    ]

    init(_ file: [UInt8]) throws(HunspellError) {
        let lines = file.split(separator: 0x0A, omittingEmptySubsequences: false)
        for line in lines where line.starts(with: "SET ".utf8) {
            let name = HunspellRules.fields(line).dropFirst().first.map { String(decoding: $0, as: UTF8.self) } ?? ""
            guard let found = HunspellEncoding(name) else { throw .unknownEncoding(name) }
            encoding = found
            break
        }
        var crosses: [UInt32: Bool] = [:]
        for (number, line) in lines.enumerated() {
            let bytes = encoding.utf8(number == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line)
            let fields = HunspellRules.fields(bytes[...])
            guard let first = fields.first, first.first != UInt8(ascii: "#") else { continue }
            if let reason = read(String(decoding: first, as: UTF8.self), fields, &crosses) {
                faults.append(HunspellFault(file: "aff", line: number + 1, reason: reason))
            }
        }
    }

    static func fields(_ line: ArraySlice<UInt8>) -> [[UInt8]] {
        line.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.map { Array($0) }
    }

    /// Reads a directive; gives what is wrong with it.
    private mutating func read(_ name: String, _ fields: [[UInt8]], _ crosses: inout [UInt32: Bool]) -> String? {
        switch name {
        case "SET": return nil
        case "FLAG":
            switch fields.count > 1 ? String(decoding: fields[1], as: UTF8.self) : "" {
            case "long": flagForm = .long
            case "num": flagForm = .number
            case "UTF-8": flagForm = .utf8
            case let other: return "unknown form of flags '\(other)'"
            }
        case "AF":
            if fields.count == 2, aliases.isEmpty, Int(String(decoding: fields[1], as: UTF8.self)) != nil {
                aliases = [[]]
            } else if fields.count > 1 {
                aliases.append(directFlags(fields[1]))
            }
        case "TRY": if fields.count > 1 { alphabet = Array(String(decoding: fields[1], as: UTF8.self).unicodeScalars) }
        case "REP":
            if fields.count > 2 {
                replacements.append(
                    (
                        fields[1].filter { $0 != UInt8(ascii: "^") && $0 != UInt8(ascii: "$") },
                        HunspellRules.spaced(fields[2])
                    )
                )
            }
        case "ICONV": if fields.count > 2 { inputs.append((fields[1], fields[2])) }
        case "COMPOUNDMIN":
            compoundMinimum = max(1, fields.count > 1 ? Int(String(decoding: fields[1], as: UTF8.self)) ?? 3 : 3)
        case "SFX", "PFX": return affix(name == "SFX", fields, &crosses)
        default:
            if let mark = Mark(rawValue: name == "PSEUDOROOT" ? "NEEDAFFIX" : name) {
                guard fields.count > 1, let flag = directFlags(fields[1]).first else { return "\(name) without a flag" }
                marks[mark] = flag
            } else if !HunspellRules.harmless.contains(name) {
                passedOver.insert(name)
            }
        }
        return nil
    }

    private static func spaced(_ text: [UInt8]) -> [UInt8] {
        text.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
    }

    private mutating func affix(_ isSuffix: Bool, _ fields: [[UInt8]], _ crosses: inout [UInt32: Bool]) -> String? {
        guard fields.count > 3, let flag = directFlags(fields[1]).first else { return "too few fields" }
        // The first line of a flag tells whether it crosses and how many rules follow.
        if crosses[flag] == nil {
            guard Int(String(decoding: fields[3], as: UTF8.self)) != nil else { return "no number of rules" }
            crosses[flag] = fields[2] == [UInt8(ascii: "Y")]
            return nil
        }
        let parts = fields[3].split(separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
        let text = parts[0] == [UInt8(ascii: "0")] ? [] : Array(parts[0])
        guard let condition = HunspellCondition(fields.count > 4 ? fields[4] : [UInt8(ascii: ".")]) else {
            return "a bracket is not closed"
        }
        let affix = HunspellAffix(
            flag: flag,
            crosses: crosses[flag] ?? false,
            strip: fields[2] == [UInt8(ascii: "0")] ? [] : fields[2],
            text: text,
            condition: condition,
            flags: parts.count > 1 ? flags(Array(parts[1])) : []
        )
        if isSuffix {
            suffixes[Int(text.last ?? 0)].append(affix)
        } else {
            prefixes[Int(text.first ?? 0)].append(affix)
        }
        return nil
    }

    /// Reads flags, which may be the number of a set named before.
    func flags(_ text: [UInt8]) -> [UInt32] {
        if !aliases.isEmpty, let number = Int(String(decoding: text, as: UTF8.self)), aliases.indices.contains(number) {
            return aliases[number]
        }
        return directFlags(text)
    }

    private func directFlags(_ text: [UInt8]) -> [UInt32] {
        switch flagForm {
        // A flag outside ASCII is one scalar, whatever bytes the file had for it.
        case .byte, .utf8: String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
        case .long: stride(from: 0, to: text.count - 1, by: 2).map { UInt32(text[$0]) << 8 | UInt32(text[$0 + 1]) }
        case .number:
            text.split(separator: UInt8(ascii: ",")).compactMap { UInt32(String(decoding: $0, as: UTF8.self)) }
        }
    }
}
