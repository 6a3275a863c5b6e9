package id.tatakelola.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which type of fact a component refers to by id (<i>rujukan antarfakta</i>). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface References {
    /** The type referred to. */
    Class<? extends Fact> value();

    /** Whether nothing is wrong when nobody recorded the fact referred to. */
    boolean optional() default false;
}
