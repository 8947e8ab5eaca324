package com.example.shop.spring;

import com.example.shop.runtime.command.Call;
import com.example.shop.runtime.http.Intakes;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Knows from the headers who asks for something, and why. */
final class CallResolver implements HandlerMethodArgumentResolver {

    private final String userHeader;

    CallResolver(String userHeader) {
        this.userHeader = userHeader;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(MethodParameter parameter, ModelAndViewContainer container, NativeWebRequest request,
            WebDataBinderFactory binder) {
        String user = userHeader == null ? null : request.getHeader(userHeader);
        return Intakes.call(userHeader, user, request.getHeader(Intakes.CORRELATION), request.getHeader(Intakes.KEY));
    }
}
