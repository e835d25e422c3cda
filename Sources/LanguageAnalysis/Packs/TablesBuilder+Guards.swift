extension TablesBuilder {
    /// Gives each part its signature.
    mutating func sign() {
        for index in parts.indices where parts[index].role == .token {
            var signature = TokenSignature()
            for atom in parts[index].atoms { signature.add(atom: atoms[Int(atom)]) }
            for name in parts[index].classes { signature.classes |= TokenSignature.bit(ofClass: classes[Int(name)]) }
            if parts[index].kinds != 0 { signature.add(kinds: parts[index].kinds) }
            parts[index].signature = signature
        }
    }

    /// For each pattern the parts near the anchor that must be met by a single token and that few tokens meet.
    func guards(_ layerOfClass: [Int16]) -> [PatternGuard] {
        var hasPatterns = [Bool](repeating: false, count: classNumbers.count)
        for pattern in patterns { hasPatterns[Int(pattern.classIndex)] = true }
        let isStatic = parts.map { part in part.classes.allSatisfy { !hasPatterns[Int(classes[Int($0)])] } }
        return patterns.indices.map { index in
            let pattern = patterns[index]
            var result = PatternGuard()
            result.pattern = Int32(index)
            result.layer = UInt16(layerOfClass[Int(pattern.classIndex)])
            if let found = rarest(pattern, isStatic, 1) { result.setAfter(found.signature, reach: found.reach) }
            if let found = rarest(pattern, isStatic, -1) { result.setBefore(found.signature, reach: found.reach) }
            return result
        }
    }

    /// The part on one side of the anchor that is least likely to be met, and within how many tokens it stands.
    private func rarest(
        _ pattern: Pattern,
        _ isStatic: [Bool],
        _ direction: Int
    ) -> (signature: TokenSignature, reach: Int)? {
        var best: (signature: TokenSignature, reach: Int)?
        var least = Double.infinity
        var reach = 1
        var position = Int(pattern.anchor) + direction
        while pattern.parts.contains(Int32(position)), reach < 64 {
            let index = Int(sequence[position])
            let part = parts[index]
            position += direction
            if part.role == .gap { reach += Int(part.gap) }
            guard part.role == .token, !part.isNegated else { continue }
            if !isStatic[index] {
                reach = 64
                continue
            }
            let isOneSided = part.signature.forms == 0 || part.signature.classes == 0
            if !part.isOptional, isOneSided {
                let chance = TablesBuilder.chance(part.signature) * Double(min(reach, 12))
                if chance < least {
                    least = chance
                    best = (part.signature, reach)
                }
            }
            reach += 1
        }
        return best
    }

    /// About how likely a token is to share a bit: it has about three bits of forms and a dozen of classes.
    private static func chance(_ signature: TokenSignature) -> Double {
        Double(signature.forms.nonzeroBitCount) * 0.04 + Double(signature.classes.nonzeroBitCount) * 0.2 + 0.01
    }
}
