package id.tatakelola.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that facts of a type come with rules and are not gathered by a city (<i>data acuan</i>). What was not handed over
 * does not exist, so the register of such a type is complete on every day without being declared so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReferenceData {}
