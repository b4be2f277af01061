package platssamverkan.actionplan;

import jakarta.persistence.AttributeConverter;

class TechniqueColumn implements AttributeConverter<Technique, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Technique technique) {
        return technique == null ? null : technique.number();
    }

    @Override
    public Technique convertToEntityAttribute(Integer number) {
        return number == null ? null : Technique.numbered(number);
    }
}
