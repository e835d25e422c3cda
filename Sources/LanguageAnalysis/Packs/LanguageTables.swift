/// What the packs bring for one language, ready for matching.
///
/// Classes have numbers of its own here.
final class LanguageTables: Sendable {
    let language: TextLanguage
    let words: WordTable
    /// For each class of all languages its number here, or -1.
    let numberOfClass: [Int32]
    /// For each class here, its number for all languages.
    let classNumbers: [Int32]
    /// How many 64-bit words a set of classes takes.
    let stride: Int
    let layers: Int

    let patterns: [Pattern]
    /// The parts of all patterns, one after the other, so that what is tried together lies together.
    let parts: [PatternPart]
    let atoms: [Int32]
    let classes: [Int32]
    let conditions: [PatternCondition]

    /// For each atom, the number of the set of classes of which it is a single-word member.
    let setOfAtom: [Int32]
    /// The sets, ``stride`` words each.
    let sets: [UInt64]
    /// For each set what it brings to a token's signature.
    let signatures: [TokenSignature]
    /// For each atom, the patterns it starts the search for.
    let patternsOfAtom: Postings
    /// For each kind of token, the patterns it starts the search for.
    let patternsOfKind: Postings
    /// For each class, the patterns that a match of several words starts the search for.
    let patternsOfClass: Postings

    init(_ builder: consuming TablesBuilder) throws(PackError) {
        language = builder.language
        let count = builder.classNumbers.count
        let atomCount = builder.words.count
        let stride = (count + 63) / 64
        let memberships = NumberLists(builder.memberships, count: atomCount)
        let members = NumberLists(builder.memberships.map { (list: $0.value, value: $0.list) }, count: count)
        let layerOfClass = try builder.arrange()
        try builder.chooseAnchors(members)
        builder.sign()
        let guards = builder.guards(layerOfClass)
        let postings = builder.postings(members)
        patternsOfAtom = Postings(postings.atoms, guards)
        patternsOfKind = Postings(postings.kinds, guards)
        patternsOfClass = Postings(postings.classes, guards)
        var sets = ClassSets(stride: stride)
        let setOfAtom = (0..<atomCount).map { sets.number(of: memberships.values[memberships[$0]]) }
        signatures = sets.signatures
        self.setOfAtom = setOfAtom
        self.sets = sets.bits
        self.stride = stride
        layers = Int(layerOfClass.max() ?? 0) + 1
        numberOfClass = builder.numberOfClass
        classNumbers = builder.classNumbers
        words = builder.words
        patterns = builder.patterns
        parts = builder.sequence.map { builder.parts[Int($0)] }
        atoms = builder.atoms
        classes = builder.classes
        conditions = builder.conditions
    }

    /// The hashes of a class's whole words.
    func words(of name: Int32) -> [UInt64] {
        guard name >= 0, numberOfClass[Int(name)] >= 0 else { return [] }
        let own = numberOfClass[Int(name)]
        return words.wholeWords { sets[Int(setOfAtom[$0]) * stride + Int(own) >> 6] >> UInt64(own & 63) & 1 == 1 }
    }
}

/// Sets of classes, each kept once: most words of a class share the other classes too.
struct ClassSets {
    let stride: Int
    private(set) var bits: [UInt64]
    private(set) var signatures = [TokenSignature()]
    private var numbers: [UInt64: Int32] = [:]

    init(stride: Int) {
        self.stride = stride
        bits = [UInt64](repeating: 0, count: stride)
    }

    mutating func number(of classes: ArraySlice<Int32>) -> Int32 {
        if classes.isEmpty { return 0 }
        // Sums of well-mixed numbers, so that neither order nor doubling by chance matters; 64 bits tell all sets apart.
        var key: UInt64 = 0
        var previous: Int32 = -1
        for name in classes where name != previous {
            var mixed = (UInt64(UInt32(bitPattern: name)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            key = key &+ (mixed ^ mixed >> 31)
            previous = name
        }
        if let known = numbers[key] { return known }
        let number = Int32(signatures.count)
        numbers[key] = number
        let start = bits.count
        bits.append(contentsOf: repeatElement(0, count: stride))
        var signature = TokenSignature()
        for name in classes {
            bits[start + Int(name) >> 6] |= 1 << UInt64(name & 63)
            signature.classes |= TokenSignature.bit(ofClass: name)
        }
        signatures.append(signature)
        return number
    }
}
